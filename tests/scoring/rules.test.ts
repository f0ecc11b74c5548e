/** The points of single rows: which rule, what it gives, and what is said when none can give anything. */
import { describe, expect, test } from 'vitest';
import type { ScoredIndicator } from '../../src/scoring/scored.ts';
import { scoreRow } from './scored-form.ts';

function only(row: string, level1?: string, level2?: string): ScoredIndicator {
  const { form, findings } = scoreRow(row, level1, level2);
  expect(findings).toEqual([]);
  return form.indicators[0] as ScoredIndicator;
}

const points = (row: string, level1?: string, level2?: string) => {
  const { rule, points: basis } = only(row, level1, level2);
  return `${rule} ${basis?.value.toFixed()}`;
};

function finding(row: string, level1?: string, level2?: string) {
  const { form, findings } = scoreRow(row, level1, level2);
  expect(findings).toHaveLength(1);
  expect(form.indicators[0]?.points?.value.toFixed()).toBeUndefined();
  return findings[0];
}

describe('the rule that a target implies', () => {
  test.each([
    ['年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20', 'forward-ratio 20'],
    ['年度指标值: 100%, 实际完成值: 98%, 分值: 20', 'forward-ratio 19.6'],
    ['年度指标值: 300, 实际完成值: 323, 分值: 10', 'forward-ratio 10'],
    ['年度指标值: =6个, 实际完成值: 5个, 分值: 12', 'forward-ratio 10'],
    ['年度指标值: ≥3次, 实际完成值: 1次, 分值: 20', 'forward-ratio 6.67'],
    ['年度指标值: 大于80%, 实际完成值: 80%, 分值: 20', 'forward-ratio 20'],
    ['年度指标值: ≥90%, 实际完成值: 0%, 分值: 20', 'forward-ratio 0'],
    ['年度指标值: ≤3次, 实际完成值: 4次, 分值: 20', 'inverse-ratio 15'],
    ['年度指标值: ≤3次, 实际完成值: 0次, 分值: 20', 'inverse-ratio 20'],
    ['年度指标值: 0次, 实际完成值: 0次, 分值: 20', 'inverse-ratio 20'],
    ['年度指标值: 0次, 实际完成值: 2次, 分值: 20', 'inverse-ratio 0'],
    ['年度指标值: 8小时内, 实际完成值: 10小时, 分值: 20', 'inverse-ratio 16'],
    ['年度指标值: 2小时内, 实际完成值: 150分钟, 分值: 20', 'inverse-ratio 16'],
    ['年度指标值: 3-5次, 实际完成值: 4次, 分值: 20', 'met-or-not 20'],
    ['年度指标值: 12月底前, 实际完成值: 2024年12月20日, 分值: 20', 'met-or-not 20'],
    ['年度指标值: 2024年12月, 实际完成值: 2024年12月, 分值: 20', 'met-or-not 20'],
    ['年度指标值: 群众满意, 实际完成值: 满意, 分值: 20, 得分: 17.5', 'qualitative-tier 17.5'],
    ['年度指标值: 不涉及, 实际完成值: , 分值: ', 'not-applicable undefined'],
    ['年度指标值: 不涉及此项内容, 实际完成值: 不涉及此项内容, 分值: 0, 得分: 0', 'not-applicable 0'],
  ])('%s → %s', (row, expected) => {
    expect(points(row)).toBe(expected);
  });

  test('a bare amount is a ceiling under 成本指标, wherever that name stands', () => {
    const row = '年度指标值: 2.46万, 实际完成值: 1.55万, 分值: 10';
    expect(points(row, '成本指标', '经济成本指标')).toBe('inverse-ratio 10');
    expect(points(row, '产出指标', '成本指标')).toBe('inverse-ratio 10');
    expect(points(row)).toBe('forward-ratio 6.3');
    expect(points('年度指标值: 20万元, 实际完成值: 25万元, 分值: 10', '成本指标', '经济成本指标')).toBe(
      'inverse-ratio 8',
    );
    expect(points('年度指标值: ≥20万元, 实际完成值: 25万元, 分值: 10', '成本指标', '经济成本指标')).toBe(
      'forward-ratio 10',
    );
  });

  test('a bare time is a ceiling under 时效指标; a bare count or share is not', () => {
    expect(points('年度指标值: 8小时, 实际完成值: 10小时, 分值: 20', '产出指标', '时效指标')).toBe('inverse-ratio 16');
    expect(points('年度指标值: 8小时, 实际完成值: 10小时, 分值: 20')).toBe('forward-ratio 20');
    expect(points('年度指标值: 100%, 实际完成值: 90%, 分值: 20', '产出指标', '时效指标')).toBe('forward-ratio 18');
  });
});

describe('the rule that the author names', () => {
  test.each([
    ['年度指标值: 300批次, 实际完成值: 400批次, 分值: 20, 计分: 反向', 'inverse-ratio 15'],
    ['年度指标值: ≥300批次, 实际完成值: 240批次, 分值: 20, 计分: 反向', 'inverse-ratio 20'],
    ['年度指标值: ≤300批次, 实际完成值: 240批次, 分值: 20, 计分: 正向', 'forward-ratio 16'],
    ['年度指标值: 4-5次, 实际完成值: 3次, 分值: 20, 计分: 正向', 'forward-ratio 15'],
    ['年度指标值: 4-6次, 实际完成值: 8次, 分值: 20, 计分: 反向', 'inverse-ratio 15'],
    ['年度指标值: ≥300批次, 实际完成值: 299批次, 分值: 20, 计分: 达标', 'met-or-not 0'],
    ['年度指标值: ≥300批次, 实际完成值: 300批次, 分值: 20, 计分: 达标', 'met-or-not 20'],
    ['年度指标值: 12月底前, 实际完成值: 2025年1月3日, 分值: 20, 计分: 达标', 'met-or-not 0'],
    ['年度指标值: ≥300批次, 实际完成值: 150批次, 分值: 20, 计分: 定性, 得分: 16', 'qualitative-tier 16'],
    ['年度指标值: ≥300批次, 实际完成值: 150批次, 分值: 20, 计分: 评分, 得分: 16', 'given 16'],
  ])('%s → %s', (row, expected) => {
    expect(points(row)).toBe(expected);
  });

  const bands =
    '计分: { 分档: [{ 条件: ≥95%, 得分: 20 }, { 条件: 90%以上, 得分: 15 }, { 条件: 85%, 得分: 12 }, { 条件: 其他, 得分: 5 }] }';
  test.each([
    ['95%', '20'],
    ['94.99%', '15'],
    ['90%', '15'],
    ['86%', '5'],
    ['85%', '12'],
    ['完成', '5'],
  ])('bands: %s gets %s', (actual, expected) => {
    expect(points(`年度指标值: ≥95%, 实际完成值: ${actual}, 分值: 20, ${bands}`)).toBe(`banded ${expected}`);
  });

  test('a band never gives more than the weight, and words match words', () => {
    const row =
      '年度指标值: 通过验收, 实际完成值: 优秀, 分值: 20, 计分: { 分档: [{ 条件: 合格, 得分: 12 }, { 条件: 优秀, 得分: 30 }] }';
    expect(points(row)).toBe('banded 20');
  });
});

describe('given points', () => {
  test('are kept beside what the rule gives', () => {
    const { points: basis, ruled } = only('年度指标值: 100%, 实际完成值: 98%, 分值: 20, 得分: 18');
    expect([basis?.value, basis?.given, basis?.computed, ruled?.value].map((one) => one?.toFixed())).toEqual([
      '18',
      '18',
      '19.6',
      '19.6',
    ]);
  });

  test('say which tier they fall into: the lower ends are included', () => {
    const formula = (given: string) =>
      only(`年度指标值: 显著, 实际完成值: 显著, 分值: 10, 得分: ${given}`).points?.formula;
    expect(formula('8')).toBe('评价人给 8，是分值 10 的 80%，属“达成”一档');
    expect(formula('7.99')).toContain('属“部分达成”一档');
    expect(formula('5.9')).toContain('属“未达成”一档');
  });
});

describe('no score can be made', () => {
  test.each([
    ['年度指标值: 群众满意, 实际完成值: 满意, 分值: 20', 'score-missing', '不是可以计算的数'],
    ['年度指标值: ≥300批次, 实际完成值: 完成指标, 分值: 20', 'score-missing', '看不出完成了多少'],
    ['年度指标值: 大于80%, 实际完成值: 大于80%, 分值: 20', 'score-missing', '看不出完成了多少'],
    ['年度指标值: 12月底前, 实际完成值: 2025年1月3日, 分值: 20', 'score-missing', '没有达到年度指标值'],
    ['年度指标值: 2024年12月20日前, 实际完成值: 2024年12月, 分值: 20', 'score-missing', '看不出完成了多少'],
    ['年度指标值: 3-5次, 实际完成值: 7次, 分值: 20', 'score-missing', '没有达到年度指标值'],
    ['年度指标值: 不涉及, 实际完成值: 不涉及, 分值: 5', 'score-missing', '不涉及的指标不占分值'],
    ['年度指标值: ≥300批次, 实际完成值: 300批次, 分值: 20, 得分: ', 'score-missing', '得分留空，按规则应得 20'],
    ['年度指标值: ≥4次, 实际完成值: 4万元, 分值: 20', 'score-unit-mismatch', '单位不同'],
    ['年度指标值: ≥4次, 实际完成值: 4次, 分值: ', 'weight-missing', '没有分值'],
    [
      '年度指标值: ≥4次, 实际完成值: 4次, 分值: 20, 计分: { 分档: [{ 条件: ≥5次, 得分: 20 }] }',
      'score-missing',
      '不符合任何一档',
    ],
    ['年度指标值: ≥4次, 实际完成值: 4次, 分值: 20, 计分: 评分', 'score-missing', '由评价人直接给分'],
  ])('%s → %s', (row, code, says) => {
    const found = finding(row);
    expect([found?.severity, found?.code]).toEqual(['error', code]);
    expect(found?.message).toContain(says);
  });

  test('it is said at the row, under its name', () => {
    const found = finding('年度指标值: 群众满意, 实际完成值: 满意, 分值: 20');
    expect(found?.place.path).toEqual(['绩效指标', '产出指标', '数量指标', 0]);
    expect(found?.place.range.start.line).toBe(15);
    expect(found?.hint).toContain('达成 80%～100%、部分达成 60%～80%、未达成 0%～60%');
  });

  test('given points need no rule: other units, blank results and missed dates are then for the checks', () => {
    expect(points('年度指标值: ≥4次, 实际完成值: 4万元, 分值: 20, 得分: 20')).toBe('forward-ratio 20');
    expect(points('年度指标值: 12月底前, 实际完成值: 2025年1月3日, 分值: 20, 得分: 15')).toBe('met-or-not 15');
  });
});

test('completion and the deadline that was kept are there for the checks', () => {
  expect(only('年度指标值: ≥40%, 实际完成值: 100%, 分值: 20').completion?.toFixed()).toBe('250');
  const late = only('年度指标值: 12月底前, 实际完成值: 2025年1月, 分值: 20, 得分: 1');
  expect([late.met, late.actualDay]).toEqual([false, '2025-01-31']);
});
