/** What scoring hands to the templates: the names of the form, and where each text comes from. */
import { expect, test } from 'vitest';
import { isPrintedText, type Printed, type PrintedMap } from '../../src/scoring/scored.ts';
import { printed, scoreForm } from './scored-form.ts';

const indicators = `产出指标:
  分值: 60
  数量指标:
    - { 三级指标: 场次, 年度指标值: ≥6场, 实际完成值: 6场, 分值: 60 }
效益指标:
  经济效益指标: 不涉及
  社会效益指标:
    - { 三级指标: 知晓率, 年度指标值: ≥80%, 实际完成值: 83%, 分值: 30, 偏差原因分析及改进措施: 目标偏低 }`;

const rowNames = [
  '目标名称',
  '一级指标',
  '一级分值',
  '一级得分',
  '二级指标',
  '三级指标',
  '年度指标值',
  '指标性质',
  '指标值',
  '度量单位',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

test('the page has these names and no others', () => {
  const { scored } = scoreForm({});
  const amounts = ['年初预算数', '全年预算数', '到位数', '全年执行数', '执行率', '资金到位率', '分值', '得分'];
  const page = scored.printed as Record<string, PrintedMap>;
  const names = [
    '文种',
    '地区',
    '年度',
    '项目名称',
    '主管部门',
    '实施单位',
    '填报单位',
    '项目负责人',
    '联系电话',
    '项目资金',
    '年度总体目标',
    '年度绩效目标',
    '绩效指标',
    '偏差说明',
    '存在问题',
  ];
  const figures = [
    '分值合计',
    '总分',
    '等级',
    '成文日期',
    '金额单位',
    '执行率',
    '资金到位率',
    '预算执行率得分',
    '年初预算数',
    '全年预算数',
    '到位数',
    '全年执行数',
  ];
  expect(Object.keys(page).sort()).toEqual([...names, ...figures].sort());
  const { 偏差原因分析及改进措施: reason, ...rows } = page.项目资金 as PrintedMap;
  expect(reason).toMatchObject({ text: '' });
  expect(Object.keys(rows)).toEqual(['年度资金总额', '当年财政拨款', '上年结转资金', '其他资金']);
  for (const row of Object.values(rows)) expect(Object.keys(row)).toEqual(amounts);
});

test('rows stand in the author’s order, each with both level names; a level that is 不涉及 is one row', () => {
  const { scored, form } = scoreForm({ indicators });
  const rows = scored.printed.绩效指标 as readonly PrintedMap[];
  const text = (row: PrintedMap) => rowNames.map((name) => (row[name] as { text: string }).text).join('|');
  const all = [...rowNames, '新一级指标', '新二级指标', '序号', '目标值', '完成值'].sort();
  expect(rows.map((row) => Object.keys(row).sort())).toEqual(rows.map(() => all));
  expect(rows.map(text)).toEqual([
    '|产出指标|60|60|数量指标|场次|≥6场|≥|6|场|6场|60|60|',
    '|效益指标|30|30|经济效益指标||不涉及||不涉及|||||',
    '|效益指标|30|30|社会效益指标|知晓率|≥80%|≥|80|%|83%|30|30|目标偏低',
  ]);
  expect(
    form.levels.map(({ level1, weight, points, givenWeight }) => [
      level1,
      weight.toFixed(),
      points.toFixed(),
      givenWeight?.toFixed(),
    ]),
  ).toEqual([
    ['产出指标', '60', '60', '60'],
    ['效益指标', '30', '30', undefined],
  ]);
});

test('every text knows its place, with a line of the file', () => {
  const { scored } = scoreForm({ indicators });
  const leaves = (node: Printed): { text: string; line: number }[] => {
    if (isPrintedText(node)) return [{ text: node.text, line: node.place.range.start.line }];
    return (Array.isArray(node) ? node : Object.values(node)).flatMap(leaves);
  };
  const all = leaves(scored.printed);
  expect(all.length).toBeGreaterThan(50);
  expect(all.every(({ line }) => line >= 1 && line < 30)).toBe(true);
  const line = (path: string) => {
    let node: Printed = scored.printed;
    for (const step of path.split('.')) node = (node as PrintedMap)[step] as Printed;
    return isPrintedText(node) ? node.place.range.start.line : 0;
  };
  expect([
    line('项目名称'),
    line('项目资金.当年财政拨款.全年执行数'),
    line('绩效指标.2.偏差原因分析及改进措施'),
  ]).toEqual([4, 8, 20]);
});

test.each([
  ['', '2024年12月31日'],
  ['成文日期: 2025-03-05', '2025年3月5日'],
  ['成文日期: 2025年12月15日', '2025年12月15日'],
])('“%s” dates the document %s', (more, date) => {
  expect(printed(scoreForm({ more }).scored, '成文日期')).toBe(date);
});

test('amounts are printed as typed, without needless zeros, or as the form’s rounding says', () => {
  const funds = '当年财政拨款: { 年初预算数: 4.50, 全年预算数: 191.9479, 全年执行数: 1671011元 }';
  const amounts = (more: string) => {
    const { scored } = scoreForm({ funds, more });
    return ['年初预算数', '全年预算数', '全年执行数', '执行率'].map((name) => printed(scored, name));
  };
  expect(amounts('')).toEqual(['4.5', '191.9479', '167.1011', '87.06%']);
  expect(amounts('舍入: { 金额: { 位数: 2, 补零: 是 } }')).toEqual(['4.50', '191.95', '167.10', '87.06%']);
});
