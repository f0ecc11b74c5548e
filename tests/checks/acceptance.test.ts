import { expect, test } from 'vitest';
import { settle } from '../../src/checks/acceptance.ts';
import { error, type Finding, fileStart, type KeyPath, type Place, warning } from '../../src/core/finding.ts';
import type { Places } from '../../src/source/places.ts';

const file = '甲.yaml';
const placeAt = (path: KeyPath): Place => ({ ...fileStart(file), path });
const places: Places = { at: placeAt, key: placeAt, has: () => true };

const budget = warning('budget-change-unexplained', placeAt(['项目资金', '年度资金总额']), {
  message: '预算调整没有说明',
});
const deduction = (row: number): Finding =>
  error('deduction-without-reason', placeAt(['绩效指标', '产出指标', '质量指标', row, '得分']), {
    message: '扣分没有说明',
  });
const why = '年中按区财政局批复追减，批复文件另附。';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

test('without a record everything stays open', () => {
  expect(settle([budget], undefined, places)).toEqual({ open: [budget], accepted: [] });
});

test('an accepted finding leaves with its reason and the place of its acceptance', () => {
  const { open, accepted } = settle([budget, deduction(0)], [{ 检查: budget.code, 理由: why }], places);
  expect(open).toEqual([deduction(0)]);
  expect(accepted).toEqual([{ finding: budget, reason: why, place: placeAt(['接受', 0]) }]);
});

test('without 位置 every finding of the code is accepted, with it only the one there', () => {
  const findings = [deduction(0), deduction(1)];
  expect(settle(findings, [{ 检查: 'deduction-without-reason', 理由: why }], places).open).toEqual([]);
  const { open, accepted } = settle(
    findings,
    [{ 检查: 'deduction-without-reason', 理由: why, 位置: '绩效指标.产出指标.质量指标.2' }],
    places,
  );
  expect(open).toEqual([deduction(0)]);
  expect(accepted.map(({ finding }) => finding)).toEqual([deduction(1)]);
});

test('an acceptance that accepts nothing is a finding at its own place', () => {
  const { open, accepted } = settle([budget], [{ 检查: 'all-full-score', 理由: why }], places);
  expect(accepted).toEqual([]);
  expect(codes(open)).toEqual(['budget-change-unexplained', 'acceptance-unused']);
  expect(open[1]?.severity).toBe('warning');
  expect(open[1]?.place.path).toEqual(['接受', 0]);
});

test('of two acceptances for one finding the second accepts nothing', () => {
  const twice = [
    { 检查: budget.code, 理由: why },
    { 检查: budget.code, 理由: why },
  ];
  const { open, accepted } = settle([budget], twice, places);
  expect(accepted).toHaveLength(1);
  expect(codes(open)).toEqual(['acceptance-unused']);
  expect(open[0]?.place.path).toEqual(['接受', 1]);
});

test('an unknown code is an error with the nearest name, and accepts nothing', () => {
  const { open } = settle([budget], [{ 检查: 'budget-change-unexplaned', 理由: why }], places);
  expect(codes(open)).toEqual(['budget-change-unexplained', 'acceptance-unknown-check']);
  expect(open[1]).toMatchObject({ severity: 'error', hint: '是否想写“budget-change-unexplained”？' });
});

test.each(['yaml-syntax', 'unknown-key', 'glyph-missing'])('%s cannot be accepted, it stays open', (code) => {
  const fault = error(code, placeAt([]), { message: '写法有误' });
  const { open, accepted } = settle([fault], [{ 检查: code, 理由: why }], places);
  expect(accepted).toEqual([]);
  expect(codes(open)).toEqual([code, 'acceptance-not-allowed']);
});

test.each(['无', '  ', '——', '不涉及'])(
  'the reason %j is none: the finding stays open and the record is an error',
  (reason) => {
    const { open, accepted } = settle([budget], [{ 检查: budget.code, 理由: reason }], places);
    expect(accepted).toEqual([]);
    expect(codes(open)).toEqual(['budget-change-unexplained', 'acceptance-without-reason']);
    expect(open[1]?.place.path).toEqual(['接受', 0, '理由']);
  },
);

test('a finding about the record cannot itself be accepted', () => {
  const record = [
    { 检查: 'all-full-score', 理由: why },
    { 检查: 'acceptance-unused', 理由: why },
  ];
  expect(codes(settle([], record, places).open)).toEqual(['acceptance-unknown-check', 'acceptance-unused']);
});
