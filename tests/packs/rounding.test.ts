/** A report's or department's 舍入 over its pack's. */
import { expect, test } from 'vitest';
import { Decimal, places } from '../../src/core/decimal.ts';
import type { RoundingPolicy } from '../../src/packs/profile.ts';
import { applyRounding } from '../../src/packs/rounding.ts';

const policy: RoundingPolicy = {
  moneyUnit: '万元',
  amount: undefined,
  rate: places(2),
  executionPoints: { ...places(2), from: 'exact-rate' },
  indicator: places(1, 'truncate', true),
  total: places(2),
};

test('without rules the policy stays', () => {
  expect(applyRounding(policy, undefined)).toEqual(policy);
  expect(applyRounding(policy, {})).toEqual(policy);
});

test.each([
  [{ 总分: { 方式: '截断' } }, { total: places(2, 'truncate') }],
  [{ 总分: { 方式: '四舍六入五成双' } }, { total: places(2, 'half-even') }],
  [{ 总分: { 方式: '向下取整' } }, { total: places(2, 'floor') }],
  [{ 总分: { 方式: '向上取整', 位数: '0' } }, { total: places(0, 'ceil') }],
  [{ 执行率: { 位数: '0' } }, { rate: places(0) }],
  [{ 指标得分: { 步长: new Decimal('0.5') } }, { indicator: { ...policy.indicator, quantum: new Decimal('0.5') } }],
  [{ 指标得分: { 补零: '否', 方式: '四舍五入' } }, { indicator: places(1) }],
  [{ 金额: { 位数: '2' } }, { amount: places(2) }],
  [{ 执行率得分: { 位数: '3' } }, { executionPoints: { ...places(3), from: 'exact-rate' } }],
  [{ 执行率得分: { 依据: '舍入后执行率' } }, { executionPoints: { ...places(2), from: 'rounded-rate' } }],
] as const)('%j changes only what it says', (rules, changes) => {
  expect(applyRounding(policy, rules)).toEqual({ ...policy, ...changes });
});

test('applied twice it is as applied once', () => {
  const rules = { 执行率得分: { 位数: '3', 依据: '舍入后执行率' }, 总分: { 补零: '是' } } as const;
  const once = applyRounding(policy, rules);
  expect(applyRounding(once, rules)).toEqual(once);
});
