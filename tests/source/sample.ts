/** The author's file of the design, the keys that its schemas know, and a reading of it in plain words. */
import type { Finding } from '../../src/core/finding.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { PlainValue, SourceNode } from '../../src/source/source.ts';

export const sample = `# yaml-language-server: $schema=../../schemas/项目支出绩效自评表.schema.json
文种: 项目支出绩效自评表
地区: 北京市
年度: 2024
项目名称: 2024年度区信访办信访宣传项目经费
主管部门: 北京市丰台区信访办公室
实施单位: 北京市丰台区信访办公室
项目资金:                     # 单位：万元；合计自动相加
  当年财政拨款: { 年初预算数: 4, 全年预算数: 4, 全年执行数: 4 }
年度总体目标:
  预期目标: 开展信访宣传活动，购置宣传用品。
  实际完成情况: 开展宣传活动6场，发放宣传品3200份。
绩效指标:
  产出指标:
    数量指标:
      - { 三级指标: 发放宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }   # 得分由规则算出
    质量指标:
      - 三级指标: 宣传品验收合格率
        年度指标值: 100%
        实际完成值: 98%
        分值: 20
        得分: 18                                     # 评价人给分；与规则不同须说明
        偏差原因分析及改进措施: 两批材料返工，已改进验收流程。
`;

export const knownKeys: ReadonlySet<string> = new Set([
  ...[
    '文种',
    '地区',
    '年度',
    '项目名称',
    '主管部门',
    '实施单位',
    '项目资金',
    '年度总体目标',
    '绩效指标',
    '附件',
    '接受',
  ],
  ...['当年财政拨款', '上年结转资金', '其他资金', '年初预算数', '全年预算数', '全年执行数', '预期目标', '实际完成情况'],
  ...['产出指标', '效益指标', '数量指标', '质量指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ...['偏差原因分析及改进措施', '检查', '理由', '成文日期'],
]);

export function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readSource('甲.yaml', bytes, knownKeys);
}

/** The values of the file, an empty one as null; undefined when it could not be read. */
export function valuesOf(text: string): PlainValue | undefined {
  const { value } = read(text);
  return value && plain(value.root);
}

function plain(node: SourceNode): PlainValue {
  if (node.kind === 'scalar') return node.style === 'empty' ? null : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** `full-width-colon 3:5-6`: code, line, and the columns from the first to behind the last. */
export function brief(finding: Finding): string {
  const { start, end } = finding.place.range;
  const until = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${finding.code} ${start.line}:${start.column}-${until}`;
}

export function fixesOf(findings: readonly Finding[]) {
  return findings.flatMap((finding) => finding.fix ?? []);
}
