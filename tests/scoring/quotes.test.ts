/** Quotes in prose say what the table prints; what cannot be quoted is said at its very characters. */
import { describe, expect, test } from 'vitest';
import { type FormParts, formText, printed, scoreForm } from './scored-form.ts';

const goals = (result: string) => `预期目标: 开展宣传\n实际完成情况: ${result}`;

/** The characters that the finding points at. */
function underlined(parts: FormParts): string[] {
  const text = formText(parts);
  return scoreForm(parts).findings.map(({ place: { range } }) => {
    const line = text.split('\n')[range.start.line - 1] ?? '';
    expect(text.slice(range.start.offset, range.end.offset)).toBe(
      line.slice(range.start.column - 1, range.end.column - 1),
    );
    return text.slice(range.start.offset, range.end.offset);
  });
}

test('prose takes the figures and names of the form', () => {
  const text =
    '{{项目名称}}支出{{项目资金.年度资金总额.全年执行数}}万元，执行率{{ 执行率 }}，得{{总分}}分，{{等级}}；{{年度}}年，{{成文日期}}。';
  const { scored, findings } = scoreForm({ goals: goals(text) });
  expect(findings).toEqual([]);
  expect(printed(scored, '年度总体目标.实际完成情况')).toBe(
    '信访宣传项目支出4万元，执行率100%，得100分，优；2024年，2024年12月31日。',
  );
});

test('a row quotes the money, and is scored by it', () => {
  const indicators = `成本指标:
  经济成本指标:
    - { 三级指标: "{{年度}}年总成本", 年度指标值: "≤{{年初预算数}}万元", 实际完成值: "{{全年执行数}}万元", 分值: 20, 偏差原因分析及改进措施: "执行率{{执行率}}，总分{{总分}}" }`;
  const funds = '当年财政拨款: { 年初预算数: 4, 全年预算数: 5, 全年执行数: 5 }';
  const { scored, form, findings } = scoreForm({ funds, indicators });
  expect(findings).toEqual([]);
  expect(
    ['三级指标', '年度指标值', '实际完成值', '得分', '偏差原因分析及改进措施'].map((key) =>
      printed(scored, `绩效指标.0.${key}`),
    ),
  ).toEqual(['2024年总成本', '≤4万元', '5万元', '16', '执行率100%，总分26']);
  expect(form.indicators[0]?.row.偏差原因分析及改进措施).toBe('执行率100%，总分26');
});

test('the reason below the money may quote the total', () => {
  const funds = '当年财政拨款: { 全年预算数: 4, 全年执行数: 4 }\n偏差原因分析及改进措施: 总分{{总分}}';
  expect(printed(scoreForm({ funds }).scored, '项目资金.偏差原因分析及改进措施')).toBe('总分100');
});

test('a slip in a row is one finding, not a missing score too', () => {
  const indicators =
    '产出指标:\n  数量指标:\n    - { 三级指标: 甲, 年度指标值: ≥3万元, 实际完成值: "{{全年支出}}万元", 分值: 10 }';
  expect(scoreForm({ indicators }).findings.map(({ code }) => code)).toEqual(['unknown-quote']);
});

test('a name is printed as it is, and told that it cannot quote', () => {
  const { scored, findings } = scoreForm({ name: '"{{年度}}年度信访宣传项目"' });
  expect(findings.map(({ code, place }) => `${code} ${place.path}`)).toEqual(['quote-in-name 项目名称']);
  expect(printed(scored, '项目名称')).toBe('{{年度}}年度信访宣传项目');
});

describe('what cannot be quoted', () => {
  test('a name with a slip: the finding stands at its characters and says the nearest name', () => {
    const parts = { goals: goals('执行率为{{执行率}}，即{{执行绿}}。') };
    const [finding] = scoreForm(parts).findings;
    expect(finding).toMatchObject({ code: 'unknown-quote', severity: 'error', actual: '执行绿', expected: '执行率' });
    expect(finding?.hint).toBe('是否想写 {{执行率}}？');
    expect(underlined(parts)).toEqual(['{{执行绿}}']);
  });

  test('the second of two equal slips has its own place, over several lines too', () => {
    const parts = { goals: '预期目标: 开展宣传\n实际完成情况: |\n  支出{{全年支出}}万元。\n\n  共{{全年支出}}万元。' };
    expect(underlined(parts)).toEqual(['{{全年支出}}', '{{全年支出}}']);
    const lines = scoreForm(parts).findings.map(({ place }) => place.range.start.line);
    expect((lines[1] ?? 0) - (lines[0] ?? 0)).toBe(2);
  });

  test.each([
    ['{{项目资金}}', 'unknown-quote'],
    ['{{年度总体目标.实际完成情况}}', 'unknown-quote'],
    ['{{绩效指标}}', 'unknown-quote'],
    ['{{}}', 'unknown-quote'],
    ['{{#if 总分}}', 'unknown-quote'],
    ['{{项目资金.其他资金.全年执行数}}', 'quote-blank'],
    ['｛｛执行率', 'quote-malformed'],
    ['{{执行率}', 'quote-malformed'],
    ['执行率}}', 'quote-malformed'],
  ])('%s: %s', (quote, code) => {
    const { scored, findings } = scoreForm({ goals: goals(`"见${quote}。"`) });
    expect(findings.map((one) => one.code)).toEqual([code]);
    expect(printed(scored, '年度总体目标.实际完成情况')).toBe(`见${quote}。`);
  });

  test('a row cannot quote the total that follows from it', () => {
    const indicators =
      '产出指标:\n  数量指标:\n    - { 三级指标: 甲, 年度指标值: ≥3次, 实际完成值: "{{总分}}次", 分值: 10, 得分: 10 }';
    const [finding] = scoreForm({ indicators }).findings;
    expect(finding?.code).toBe('unknown-quote');
    expect(finding?.message).toContain('要等各行的得分都算出来才有');
  });
});

test('a figure in a quote is text: no helper, no path out of the data', () => {
  for (const quote of ['{{constructor}}', '{{__proto__}}', '{{项目资金.constructor}}', '{{toString}}']) {
    expect(scoreForm({ goals: goals(`"${quote}"`) }).findings.map(({ code }) => code)).toEqual(['unknown-quote']);
  }
});
