/** A whole department: its own money, and what its projects' files add up to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { show, zero } from '../../src/core/decimal.ts';
import { score } from '../../src/scoring/score.ts';
import { isPrintedText, type Printed, type PrintedMap, type Scored } from '../../src/scoring/scored.ts';
import { evaluationText } from './evaluated.ts';
import { national } from './national.ts';
import { add, divide, equal, rational, roundTo, times } from './rational.ts';
import { reportOf } from './report-of.ts';
import { scoreForm } from './scored-form.ts';

const money = '{ 全年预算数: 2448.46, 全年执行数: 2376.25 }';
const projects = '{ 全年预算数: 160.46, 全年执行数: 123.14 }';

interface Parts {
  readonly funds?: string;
  readonly more?: string;
  readonly prose?: string;
  readonly annexes?: readonly Scored[];
}

function scoreDepartment({ funds, more = '', prose = '有文字。', annexes = [] }: Parts) {
  const text = `文种: 部门整体绩效评价报告
地区: 全国
年度: 2023
部门名称: 某局
部门资金:
${funds ?? `  基本支出: ${money}\n  项目支出: ${projects}`}
${more}
正文: { 一: "${prose}" }
`;
  const { value, findings } = score(reportOf(text, '部门.yaml'), national, annexes);
  if (value?.department === undefined) throw new Error('not scored');
  return { scored: value, department: value.department, printed: value.printed, findings };
}

function at(printed: PrintedMap, path: string): string {
  let node: Printed | undefined = printed;
  for (const step of path.split('.')) node = (node as Record<string, Printed> | undefined)?.[step];
  return node !== undefined && isPrintedText(node) ? node.text : `nothing at ${path}`;
}

/** A form of the project in a file of its own: 4 of 4 万元, and these points (of 100) in all. */
function form(name: string, file: string, points = 100, satisfaction = '95%'): Scored {
  const indicators = `产出指标:
  质量指标:
    - { 三级指标: 合格率, 年度指标值: ≥95%, 实际完成值: 98%, 分值: 50, 得分: ${points - 50} }
满意度指标:
  服务对象满意度指标:
    - { 三级指标: 满意度, 年度指标值: ≥90%, 实际完成值: ${satisfaction}, 分值: 40, 得分: 40 }`;
  const { scored } = scoreForm({ name, indicators });
  return { ...scored, report: { ...scored.report, file } };
}

function evaluation(name: string, file: string, annexes: readonly Scored[] = []): Scored {
  const indicators = '决策:\n  立项:\n    - { 三级指标: 依据, 分值: 100, 得分: 90, 评价意见: 依据不够充分。 }';
  const text = evaluationText({ indicators }).replace('档案数字化购买服务项目', name);
  const { value } = score(reportOf(text, file), national, annexes);
  if (value === undefined) throw new Error('not scored');
  return value;
}

describe('its own money', () => {
  test('seed 002: 2608.92, 2499.39, 95.8%, 109.53, 4.2%', () => {
    const { printed } = scoreDepartment({});
    const names = [
      '支出合计.全年预算数',
      '支出合计.全年执行数',
      '支出合计.执行率',
      '结转结余',
      '结转结余率',
      '预决算差异率',
    ];
    expect(names.map((name) => at(printed, `部门资金.${name}`))).toEqual([
      ...['2608.92', '2499.39', '95.8%'],
      ...['109.53', '4.2%', '4.2%'],
    ]);
  });

  test('a source that was not written is 0, and no budget of the year’s start stays blank', () => {
    const { printed } = scoreDepartment({});
    expect(at(printed, '部门资金.其他支出.全年预算数')).toBe('0');
    expect(at(printed, '部门资金.支出合计.年初预算数')).toBe('');
    expect(at(printed, '部门资金.差异率基数')).toBe('全年预算数');
  });

  test('with 年初预算数 of all sources the variance is measured against it; of some, it is not known', () => {
    const both = scoreDepartment({
      funds:
        '  基本支出: { 年初预算数: 90, 全年预算数: 100, 全年执行数: 98 }\n  项目支出: { 年初预算数: 30, 全年预算数: 30, 全年执行数: 30 }',
    });
    expect(at(both.printed, '部门资金.预决算差异率')).toBe('6.67%');
    expect(at(both.printed, '部门资金.差异率基数')).toBe('年初预算数');
    const one = scoreDepartment({
      funds:
        '  基本支出: { 年初预算数: 90, 全年预算数: 100, 全年执行数: 98 }\n  项目支出: { 全年预算数: 30, 全年执行数: 30 }',
    });
    expect(at(one.printed, '部门资金.支出合计.年初预算数')).toBe('');
    expect(at(one.printed, '部门资金.预决算差异率')).toBe('1.54%');
  });

  const cents = fc.integer({ min: 0, max: 10_000_000 });
  const written = (amount: number) => `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;

  test('the total is the exact sum, the rest is budget less spending, and its rate is rounded once', () => {
    fc.assert(
      fc.property(cents, cents, cents, cents, (a, b, c, d) => {
        const [first, second] = [
          [written(a + b), written(a)],
          [written(c + d), written(c)],
        ] as const;
        const row = ([budget, spent]: readonly [string, string]) => `{ 全年预算数: ${budget}, 全年执行数: ${spent} }`;
        const { department } = scoreDepartment({
          funds: `  基本支出: ${row(first)}\n  项目支出: ${row(second)}`,
        });
        const { total, carryOver, carryOverRate } = department.money ?? {};
        const budget = add(rational(first[0]), rational(second[0]));
        const rest = { over: BigInt(b + d), under: 100n };
        expect(equal(rational(show(total?.amounts.全年预算数 ?? zero)), budget)).toBe(true);
        expect(equal(rational(show(carryOver?.exact ?? zero)), rest)).toBe(true);
        if (budget.over === 0n) return expect(carryOverRate).toBeUndefined();
        const rate = roundTo(divide(times(rest, rational('100')), budget), rational('0.01'), 'half-up');
        expect(equal(rational(show(carryOverRate?.computed ?? zero)), rate)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('its projects', () => {
  test('a form and a report of one project are one; a file under two reports counts once', () => {
    const one = form('甲', 'a.yaml');
    const report = evaluation('甲', 'b.yaml', [one]);
    const { department, printed } = scoreDepartment({ annexes: [report, one, form('乙', 'c.yaml', 90)] });
    expect(department.projects.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(at(printed, '汇总.项目数')).toBe('2');
    expect(at(printed, '汇总.全年执行数')).toBe('8');
  });

  test('the average is of the score that all have; each kind has its own', () => {
    const one = form('甲', 'a.yaml', 98);
    const { printed } = scoreDepartment({ annexes: [one, evaluation('甲', 'b.yaml'), form('乙', 'c.yaml', 91)] });
    expect(at(printed, '汇总.平均分')).toBe('94.5');
    expect(at(printed, '汇总.平均分口径')).toBe('自评');
    expect(at(printed, '汇总.自评平均分')).toBe('94.5');
    expect(at(printed, '汇总.部门评价项目数')).toBe('1');
  });

  test('grades and targets are counted', () => {
    const annexes = [form('甲', 'a.yaml', 98), form('乙', 'b.yaml', 85), form('丙', 'c.yaml', 95, '80%')];
    const { printed } = scoreDepartment({ annexes });
    expect(['优', '良', '中', '差'].map((name) => at(printed, `汇总.${name}`))).toEqual(['2', '1', '0', '0']);
    expect(at(printed, '汇总.满意度达标项目数')).toBe('2');
    expect(at(printed, '汇总.质量达标率')).toBe('100%');
  });

  test('a project without a file counts with what its row says; without an amount there is no sum', () => {
    const row = '项目: [{ 项目名称: 丙, 全年预算数: 6, 全年执行数: 5.5, 总分: 70 }]';
    const { printed } = scoreDepartment({ more: row, annexes: [form('甲', 'a.yaml')] });
    expect(at(printed, '汇总.全年执行数')).toBe('9.5');
    expect(at(printed, '汇总.平均分')).toBe('85');
    expect(at(printed, '汇总.中')).toBe('1');
    const none = scoreDepartment({ more: '项目: [{ 项目名称: 丙 }]', annexes: [form('甲', 'a.yaml')] });
    expect(at(none.printed, '汇总.全年执行数')).toBe('');
    expect(at(none.printed, '汇总.评价项目数')).toBe('1');
  });

  test('a name with one letter in three different and the same money is the same project', () => {
    const rows = (money: string) => `项目: [{ 项目名称: 察访核验项目, 全年执行数: ${money} }]`;
    const annexes = [form('察访核验服务', 'a.yaml')];
    expect(scoreDepartment({ more: rows('4'), annexes }).department.projects).toHaveLength(1);
    expect(scoreDepartment({ more: rows('5'), annexes }).department.projects).toHaveLength(2);
  });
});

describe('every printed figure can be quoted', () => {
  const texts = (map: PrintedMap, path = ''): string[] =>
    Object.entries(map).flatMap(([name, child]) => {
      if (Array.isArray(child)) return [];
      if (isPrintedText(child)) return child.text === '' ? [] : [path + name];
      return texts(child as PrintedMap, `${path}${name}.`);
    });

  test('by its own name, and 部门资金.全年执行数 for that of 支出合计', () => {
    const annexes = [form('甲', 'a.yaml')];
    const { printed } = scoreDepartment({ annexes });
    const names = texts(printed).filter((name) => /^(?:部门资金|汇总|项目开展情况)\./.test(name));
    expect(names.length).toBeGreaterThan(35);
    const prose = [...names, '部门资金.全年执行数', '部门资金.执行率'].map((name) => `{{${name}}}`).join('，');
    expect(scoreDepartment({ annexes, prose }).findings).toEqual([]);
  });

  test('a share of projects is a share', () => {
    const annexes = [form('甲', 'a.yaml'), form('乙', 'b.yaml', 85)];
    const { printed } = scoreDepartment({ annexes, prose: '占{{占比 汇总.优 汇总.项目数}}' });
    const [, row] = printed.正文 as readonly PrintedMap[];
    expect(at(row as PrintedMap, '段落')).toBe('占50%');
  });
});

test('jixiao score shows where each figure comes from', () => {
  const { scored } = scoreDepartment({ annexes: [form('甲', 'a.yaml', 98), form('乙', 'b.yaml', 91)] });
  const average = scored.bases.find(({ label }) => label === '汇总.平均分');
  expect(average?.formula).toBe('（98 + 91）÷ 2 = 94.5');
  expect(average?.inputs.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(scored.bases.find(({ label }) => label === '结转结余率')?.formula).toContain('109.53 ÷ 2608.92');
});
