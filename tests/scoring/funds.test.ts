/** 项目资金: sums, rates, points, and what the author wrote over them. */
import { describe, expect, test } from 'vitest';
import { printed, scoreForm } from './scored-form.ts';

const spent = (budget: string, amount: string) =>
  `当年财政拨款: { 年初预算数: 1, 全年预算数: ${budget}, 全年执行数: ${amount} }`;

test.each([
  { amount: '1146', budget: '1200', rate: '95.5%', points: '9.55' },
  { amount: '801', budget: '800', rate: '100.13%', points: '10' }, // 100.125: up, not to even; points stop at the weight
  { amount: '1', budget: '3', rate: '33.33%', points: '3.33' },
  { amount: '0', budget: '3', rate: '0%', points: '0' },
])('$amount of $budget is $rate and $points', ({ amount, budget, rate, points }) => {
  const { scored } = scoreForm({ funds: spent(budget, amount) });
  expect([printed(scored, '执行率'), printed(scored, '预算执行率得分')]).toEqual([rate, points]);
});

test.each([
  [spent('0', '0'), '全年预算数是 0'],
  ['当年财政拨款: { 年初预算数: 4, 全年执行数: 4 }', '全年预算数没有填写'],
  ['当年财政拨款: { 年初预算数: 4, 全年预算数: 4 }', '全年执行数没有填写'],
])('%s has no rate', (funds, says) => {
  const { scored, findings } = scoreForm({ funds });
  expect(findings.map(({ code }) => code)).toEqual(['rate-without-budget']);
  expect(findings[0]?.message).toContain(says);
  expect(findings[0]?.place.range.start.line).toBe(8);
  expect([printed(scored, '执行率'), printed(scored, '总分')]).toEqual(['', '90']);
});

describe('年度资金总额', () => {
  const sources =
    '当年财政拨款: { 年初预算数: 4, 全年预算数: 1.2亿元, 全年执行数: 78500元 }\n其他资金: { 年初预算数: 0.5 }';

  test('is the sum of the sources, in 万元; sources that are not there are blank', () => {
    const { scored } = scoreForm({ funds: sources });
    const row = (name: string) =>
      ['年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分'].map((key) =>
        printed(scored, `项目资金.${name}.${key}`),
      );
    expect(row('年度资金总额')).toEqual(['4.5', '12000', '7.85', '0.07%', '10', '0.01']);
    expect(row('当年财政拨款')).toEqual(['4', '12000', '7.85', '0.07%', '—', '—']);
    expect(row('上年结转资金')).toEqual(['', '', '', '', '—', '—']);
    expect(row('其他资金')).toEqual(['0.5', '', '', '', '—', '—']);
  });

  test('is taken as given when no source says anything', () => {
    const { scored, findings } = scoreForm({ funds: '年度资金总额: { 年初预算数: 5, 全年预算数: 5, 全年执行数: 4 }' });
    expect(findings).toEqual([]);
    expect([printed(scored, '全年预算数'), printed(scored, '执行率')]).toEqual(['5', '80%']);
  });

  test('is computed where it disagrees with the sources, unless the difference was accepted', () => {
    const funds = '年度资金总额: { 全年预算数: 6, 全年执行数: 4 }\n当年财政拨款: { 全年预算数: 5, 全年执行数: 4 }';
    expect(printed(scoreForm({ funds }).scored, '全年预算数')).toBe('5');
    const more = '接受: [{ 检查: fund-sum-mismatch, 理由: 批复如此, 位置: 项目资金.年度资金总额.全年预算数 }]';
    const { scored } = scoreForm({ funds, more });
    expect([printed(scored, '全年预算数'), printed(scored, '执行率')]).toEqual(['6', '66.67%']);
  });
});

describe('the form may say another weight for 预算执行率', () => {
  test('it replaces the region’s', () => {
    const { scored } = scoreForm({
      funds: '年度资金总额: { 分值: 20 }\n当年财政拨款: { 全年预算数: 4, 全年执行数: 2 }',
    });
    expect([
      printed(scored, '项目资金.年度资金总额.分值'),
      printed(scored, '预算执行率得分'),
      printed(scored, '分值合计'),
    ]).toEqual(['20', '10', '110']);
  });
});

test('3 points for a third of the money are 1, not 0.99 cut off from 0.999…', () => {
  const funds = '年度资金总额: { 分值: 3 }\n当年财政拨款: { 全年预算数: 3, 全年执行数: 1 }';
  const { scored } = scoreForm({ funds, more: '舍入: { 执行率得分: { 方式: 截断 } }' });
  expect(printed(scored, '预算执行率得分')).toBe('1');
});

describe('figures that the author typed over', () => {
  const funds = '年度资金总额: { 执行率: 63%, 得分: 7 }\n当年财政拨款: { 全年预算数: 2.46, 全年执行数: 1.55 }';
  const typed = { funds, more: '总分: 97\n等级: 优秀' };
  const page = (parts: Parameters<typeof scoreForm>[0]) => {
    const { scored } = scoreForm(parts);
    return ['执行率', '预算执行率得分', '总分', '等级'].map((name) => printed(scored, name));
  };
  const accept = (codes: string) => ({
    ...typed,
    more: `${typed.more}\n接受:\n${codes.replace(/\S+/gu, (code) => `  - { 检查: ${code}, 理由: 沿用已报送的表 }\n`)}`,
  });

  test('are kept for comparison, and the computed ones are printed', () => {
    expect(page(typed)).toEqual(['63.01%', '6.3', '96.3', '优']);
    const { form } = scoreForm(typed);
    expect([form.funds[0]?.rate, form.executionPoints, form.total].map((one) => one?.given?.toFixed())).toEqual([
      '63',
      '7',
      '97',
    ]);
  });

  test.each([
    ['execution-rate-mismatch', ['63%', '6.3', '96.3', '优']],
    ['execution-rate-precision', ['63%', '6.3', '96.3', '优']],
    ['execution-rate-rounding', ['63%', '6.3', '96.3', '优']],
    ['execution-score-mismatch', ['63.01%', '7', '97', '优']],
    ['total-score-mismatch', ['63.01%', '6.3', '97', '优']],
    ['total-rounding', ['63.01%', '6.3', '97', '优']],
    ['grade-label-nonstandard', ['63.01%', '6.3', '96.3', '优秀']],
    ['grade-band-mismatch', ['63.01%', '6.3', '96.3', '优秀']],
    ['budget-change-unexplained', ['63.01%', '6.3', '96.3', '优']],
  ])('accepting %s prints what it speaks about, and adds it up', (code, expected) => {
    expect(page(accept(code))).toEqual(expected);
  });

  test('an acceptance for another place changes nothing', () => {
    const elsewhere = '接受: [{ 检查: execution-rate-mismatch, 理由: 沿用, 位置: 项目资金.当年财政拨款 }]';
    expect(page({ ...typed, more: elsewhere })[0]).toBe('63.01%');
  });

  test('an accepted rate is what the points go by, where they go by the printed rate', () => {
    const more =
      '舍入: { 执行率得分: { 依据: 舍入后执行率 } }\n接受: [{ 检查: execution-rate-mismatch, 理由: 沿用已报送的表 }]';
    expect(page({ funds, more })).toEqual(['63%', '6.3', '96.3', '优']);
  });
});

describe('a key with nothing after it prints a blank cell', () => {
  test('blank points add nothing, so that the page adds up', () => {
    const { scored, form } = scoreForm({
      funds: '年度资金总额: { 执行率: , 得分: }\n当年财政拨款: { 全年预算数: 4, 全年执行数: 4 }',
    });
    expect(['执行率', '预算执行率得分', '总分'].map((name) => printed(scored, name))).toEqual(['', '', '90']);
    expect(form.executionPoints?.computed.toFixed()).toBe('10');
  });

  test('a dash is not nothing: the rate is printed', () => {
    const { scored } = scoreForm({ funds: '当年财政拨款: { 全年预算数: 4, 全年执行数: 4, 执行率: — }' });
    expect(printed(scored, '项目资金.当年财政拨款.执行率')).toBe('100%');
  });

  test('总分 and 等级 too', () => {
    const { scored } = scoreForm({ more: '总分:\n等级:' });
    expect([printed(scored, '总分'), printed(scored, '等级'), scored.grade]).toEqual(['', '', '优']);
  });
});

describe('grades', () => {
  const graded = (points: string, rounding: string) => {
    const indicators = `产出指标:\n  数量指标:\n    - { 三级指标: 各指标, 年度指标值: 好, 实际完成值: 好, 分值: 90, 得分: ${points} }`;
    const { scored } = scoreForm({ indicators, more: `舍入: { 总分: ${rounding} }` });
    return `${printed(scored, '总分')} ${printed(scored, '等级')}`;
  };

  test.each([
    ['79.995', '{ 位数: 2 }', '90 优'], // 89.995: the printed total decides
    ['79.995', '{ 位数: 2, 方式: 截断 }', '89.99 良'],
    ['79.995', '{ 位数: 3 }', '89.995 良'],
    ['79.985', '{ 位数: 2, 方式: 四舍六入五成双 }', '89.98 良'],
    ['80', '{ 位数: 2 }', '90 优'],
    ['70', '{ 位数: 2 }', '80 良'],
    ['69.99', '{ 位数: 2 }', '79.99 中'],
    ['50', '{ 位数: 2 }', '60 中'],
    ['49.99', '{ 位数: 2 }', '59.99 差'],
    ['83.3', '{ 步长: 0.5, 补零: 是 }', '93.5 优'],
    ['83', '{ 步长: 0.5, 补零: 是 }', '93.0 优'],
  ])('%s points and 总分 %s: %s', (points, rounding, expected) => {
    expect(graded(points, rounding)).toBe(expected);
  });
});

test('points of a rule step as the form says, and full points stay full', () => {
  const indicators = `产出指标:
  数量指标:
    - { 三级指标: 甲, 年度指标值: ≥3次, 实际完成值: 2次, 分值: 10 }
    - { 三级指标: 乙, 年度指标值: ≥3次, 实际完成值: 3次, 分值: 9.25 }
    - { 三级指标: 丙, 年度指标值: ≥100次, 实际完成值: 99次, 分值: 9.25 }`;
  const { scored } = scoreForm({ indicators, more: '舍入: { 指标得分: { 步长: 0.5, 方式: 向上取整, 补零: 是 } }' });
  expect([0, 1, 2].map((row) => printed(scored, `绩效指标.${row}.得分`))).toEqual(['7.0', '9.25', '9.25']);
});

test('到位数 is summed like the other columns, and gives 资金到位率 of the budget', () => {
  const funds = `当年财政拨款: { 全年预算数: 176.45, 到位数: 151.2, 全年执行数: 151.2 }
其他资金: { 全年预算数: 10, 到位数: 10, 全年执行数: 10 }`;
  const { scored } = scoreForm({ funds, goals: '预期目标: 好\n实际完成情况: "到位{{到位数}}，{{资金到位率}}"' });
  expect(printed(scored, '到位数')).toBe('161.2');
  expect(printed(scored, '项目资金.当年财政拨款.资金到位率')).toBe('85.69%');
  expect(printed(scored, '年度总体目标.实际完成情况')).toBe('到位161.2，86.46%');
  const rates = scored.bases.filter(({ rule }) => rule === 'arrival-rate');
  expect(rates.map(({ label, formula }) => [label, formula.split(' = ')[0]])).toEqual([
    ['资金到位率', '161.2 ÷ 186.45'],
    ['资金到位率（当年财政拨款）', '151.2 ÷ 176.45'],
    ['资金到位率（其他资金）', '10 ÷ 10'],
  ]);
});

test('a form without 到位数 has no 资金到位率, and no line about it', () => {
  const { scored } = scoreForm({});
  expect(printed(scored, '资金到位率')).toBe('');
  expect(scored.bases.filter(({ label }) => label.includes('到位'))).toEqual([]);
});
