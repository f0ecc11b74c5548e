/** 河北省 and its county 青龙: the grid of DOMAIN §4.2 on the page, from the folder of the pack. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { show } from '../../src/core/decimal.ts';
import { score } from '../../src/scoring/score.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { cellText, tablesOf, textOf, textWhere } from '../../src/tree/walk.ts';
import { programPack } from '../compose/program-pack.ts';
import { reportOf } from '../scoring/report-of.ts';

const form = (funds: string, more = '') => `文种: 项目支出绩效自评表
地区: 河北省青龙满族自治县
年度: 2023
项目名称: 信访维稳经费
主管部门: 青龙满族自治县信访局
实施单位: 青龙满族自治县信访局
项目资金:
  当年财政拨款: { 全年预算数: 100, 到位数: 90, 全年执行数: 85 }
${funds}
年度总体目标: { 预期目标: 接访。, 实际完成情况: 到位率{{资金到位率}}。, 总体完成率: 98% }
绩效指标:
  产出指标:
    数量指标:
      - { 三级指标: 接访次数, 年度指标值: ≥200次, 实际完成值: 190次, 分值: 40, 偏差原因分析及改进措施: 汛期停访一周。 }
    质量指标: 不涉及
    时效指标:
      - { 三级指标: 按期办结率, 年度指标值: 100%, 实际完成值: 100%, 分值: 30 }
  效益指标:
    社会效益指标: 不涉及
  满意度指标:
    服务对象满意度指标:
      - { 三级指标: 群众满意度, 年度指标值: ≥85%, 实际完成值: 90%, 分值: 20 }
存在问题: 得分{{总分}}分，办结不均衡。
${more}`;

async function pagesOf(text: string): Promise<PageTree> {
  const pack = await programPack('河北省青龙满族自治县');
  const scored = score(reportOf(text), pack.profile);
  expect(scored.findings).toEqual([]);
  const pages = scored.value && compose(scored.value, pack);
  if (pages?.value === undefined) throw new Error(pages?.findings.map(({ message }) => message).join());
  return pages.value;
}

/** The cells of the form, a row a line; one that goes on from above is left out. */
const linesOf = (tree: PageTree) =>
  tablesOf(tree).flatMap(({ parts }) =>
    parts.flatMap(({ head, body }) =>
      [...head, ...body].map(({ cells }) => cells.map((cell) => cellText(cell).replace(/\s/g, '')).join(' | ')),
    ),
  );

const plain = await pagesOf(form(''));

test('the head: title, year once, the unit at the left and the money’s unit at the right', () => {
  const paragraphs = plain.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
  expect(paragraphs.map(textOf)).toEqual(['预算项目绩效自评表', '（2023年度）']);
  expect(linesOf(plain)[0]).toBe('填报单位：青龙满族自治县信访局 | 金额单位：万元');
});

test('填报单位 is what the author wrote for it, else 实施单位', async () => {
  expect(linesOf(await pagesOf(form('', '填报单位: 某县信访局\n')))[0]).toBe('填报单位：某县信访局 | 金额单位：万元');
});

test('the grid has eight columns, and stands as DOMAIN §4.2 draws it', () => {
  expect(tablesOf(plain)[1]?.columns).toHaveLength(8);
  expect(linesOf(plain).slice(1)).toEqual([
    '一、基本情况 | 项目名称 | 信访维稳经费 | 实施（主管）单位 | 青龙满族自治县信访局',
    '二、预算执行情况 | 预算安排情况（调整后） | 资金到位情况 | 资金执行情况 | 预算执行进度',
    '预算数： | 100 | 到位数： | 90 | 执行数： | 85 | 85%',
    '其中：财政资金 | 100 | 其中：财政资金 | 90 | 其中：财政资金 | 85',
    '其他 |  | 其他 |  | 其他 | ',
    '三、目标完成情况 | 年度预期目标 | 具体完成情况 | 总体完成率',
    '接访。 | 到位率90%。 | 98%',
    '四、年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 预期指标值 | 实际完成值 | 自评得分',
    '产出指标（70分） | 数量指标 | 接访次数 | ≥200次 | 190次 | 38',
    '质量指标 |  | 不涉及 |  | ',
    '时效指标 | 按期办结率 | 100% | 100% | 30',
    '效益指标 | 社会效益指标 |  | 不涉及 |  | ',
    '满意度指标（20分） | 服务对象满意度指标 | 群众满意度 | ≥85% | 90% | 20',
    '预算执行率（10分） | 预算执行率 | 预算执行率 | 100% | 85% | 8.5',
    '自评总分 | 96.5',
    '五、存在问题、原因及下一步整改措施 | 得分96.5分，办结不均衡。接访次数：汛期停访一周。',
  ]);
});

test('money carried over has a row of its own, so that the column adds up', async () => {
  const carried = await pagesOf(
    form('  上年结转资金: { 全年预算数: 20, 到位数: 20, 全年执行数: 15 }\n  偏差原因分析及改进措施: 结转下年。'),
  );
  const lines = linesOf(carried);
  expect(lines).toContain('预算数： | 120 | 到位数： | 110 | 执行数： | 100 | 83.33%');
  expect(lines).toContain('上年结转资金 | 20 | 上年结转资金 | 20 | 上年结转资金 | 15');
  expect(lines.at(-1)).toBe(
    '五、存在问题、原因及下一步整改措施 | 得分96.33分，办结不均衡。预算执行：结转下年。接访次数：汛期停访一周。',
  );
});

describe('the packs', () => {
  const schemes = async (region: string) =>
    (await programPack(region)).profile.weightSchemes.map(({ weights }) => [...weights.values()].map(show).join(' '));

  test('the county has its own weights and all else from the province', async () => {
    expect(await schemes('河北省青龙满族自治县')).toEqual(['70 10 10']);
    expect(await schemes('青龙满族自治县')).toEqual(['70 10 10']);
    expect(await schemes('河北省石家庄市')).toEqual(await schemes('全国'));
    const [county, province] = [await programPack('青龙满族自治县'), await programPack('河北省')];
    expect(county.profile.forms).toEqual(province.profile.forms);
  });

  test('the form’s labels are the form’s alone: a report keeps the usual words', async () => {
    const { profile } = await programPack('河北省');
    expect(profile.labels).toEqual({});
    expect(profile.forms.项目支出绩效评价报告?.labels).toEqual({});
    expect(textWhere(plain, '预期指标值', '接访次数')).toBe('≥200次');
  });
});
