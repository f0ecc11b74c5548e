/** A world of tests with region packs in the program's folder and in the user's. */
import type { Finding, Place } from '../../src/core/finding.ts';
import { findPack } from '../../src/packs/find-pack.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { registry } from '../schema/program-schemas.ts';

/** A pack.yaml that leaves nothing open. */
export const wholePack = `名称: 全国
别名: [国家]
依据: [{ 文件名: 项目支出绩效评价管理办法, 文号: 财预〔2020〕10号 }]
满分: 100
预算执行率分值: 10
指标体系:
  产出指标: [数量指标, 质量指标]
  效益指标: [社会效益指标]
权重方案:
  - { 名称: 一般, 分值: { 产出指标: 50, 效益指标: 40 } }
定性档次:
  - { 名称: 达成, 下限: 80% }
  - { 名称: 未达成, 下限: 0% }
等级:
  - { 名称: 优, 下限: 90 }
  - { 名称: 差, 下限: 0 }
舍入:
  执行率: { 位数: 2 }
  执行率得分: { 位数: 3, 依据: 舍入后执行率 }
  指标得分: { 步长: 0.5, 方式: 截断 }
  总分: { 位数: 2, 补零: 是 }
检查参数: { 执行率说明线: 90%, 预算调整说明线: 10%, 超额提醒线: 120%, 超额说明线: 150% }
标签: { 年度指标值: 预期指标值 }
表单:
  项目支出绩效自评表: { 模板: form.hbs, 纸张: A4, 方向: 纵向, 栏目: { 偏差列: 是, 负责人行: 否 } }
`;

/** Returns the pack as it is; throws when the passage is not there exactly once. */
export function changed(passage: string, replacement: string): string {
  if (wholePack.split(passage).length !== 2) throw new Error(`not once in the pack: ${passage}`);
  return wholePack.replace(passage, replacement);
}

const start = { offset: 0, line: 1, column: 1 };
/** Where the report says its 地区. */
export const regionPlace: Place = { file: '项目.yaml', path: ['地区'], range: { start, end: start } };

export interface Found {
  readonly pack: Pack | undefined;
  readonly findings: readonly Finding[];
}

/** Finds the pack among the files; their paths start at the program's folder, or at `/资料` for a user's own. */
export async function find(files: Record<string, string>, region: string, folder?: string): Promise<Found> {
  const whole = { '/程序/templates/national/form.hbs': '<p>全国</p>', ...files };
  const world = memoryWorld(whole, { programFolder: '/程序', cwd: '/资料' });
  const { value, findings } = await findPack(world, registry, region, folder, regionPlace);
  return { pack: value, findings };
}
