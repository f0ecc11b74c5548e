/**
 * Rounding rules as they are written (舍入), applied to a policy: of a pack over the one it extends, of a report over
 * its pack.
 *
 * A quantity that the rules do not mention keeps the policy's rounding; of one that they mention, what is not said
 * (方式, 补零, 依据, or the digits) stays too.
 */
import { Decimal, type Rounding, type RoundingMode } from '../core/decimal.ts';
import type { ExecutionPointsRounding, RoundingRule, RoundingRules } from '../schema/generated/shared.ts';
import type { RoundingPolicy } from './profile.ts';

/** Returns the policy with the rules put in. */
export function applyRounding(policy: RoundingPolicy, rules: RoundingRules | undefined): RoundingPolicy {
  if (rules === undefined) return policy;
  return {
    moneyUnit: policy.moneyUnit,
    amount: applyRule(policy.amount, rules.金额),
    rate: applyRule(policy.rate, rules.执行率) ?? policy.rate,
    executionPoints: applyExecutionRule(policy.executionPoints, rules.执行率得分) ?? policy.executionPoints,
    indicator: applyRule(policy.indicator, rules.指标得分) ?? policy.indicator,
    total: applyRule(policy.total, rules.总分) ?? policy.total,
  };
}

const modes: Readonly<Record<NonNullable<RoundingRule['方式']>, RoundingMode>> = {
  四舍五入: 'half-up',
  四舍六入五成双: 'half-even',
  截断: 'truncate',
  向下取整: 'floor',
  向上取整: 'ceil',
};

/** Returns the base changed by the rule; undefined when neither says how many digits are kept. */
export function applyRule(base: Rounding | undefined, rule: RoundingRule | undefined): Rounding | undefined {
  if (rule === undefined) return base;
  const quantum = quantumOf(rule) ?? base?.quantum;
  if (quantum === undefined) return undefined;
  return {
    quantum,
    mode: rule.方式 ? modes[rule.方式] : (base?.mode ?? 'half-up'),
    pad: rule.补零 ? rule.补零 === '是' : (base?.pad ?? false),
  };
}

/** As `applyRule`; without 依据 anywhere the points come from the exact rate. */
export function applyExecutionRule(
  base: RoundingPolicy['executionPoints'] | undefined,
  rule: ExecutionPointsRounding | undefined,
): RoundingPolicy['executionPoints'] | undefined {
  const rounding = applyRule(base, rule);
  if (rounding === undefined) return undefined;
  if (rule?.依据 === undefined) return { ...rounding, from: base?.from ?? 'exact-rate' };
  return { ...rounding, from: rule.依据 === '舍入后执行率' ? 'rounded-rate' : 'exact-rate' };
}

function quantumOf(rule: RoundingRule): Decimal | undefined {
  if (rule.步长 !== undefined) return rule.步长;
  return rule.位数 === undefined ? undefined : new Decimal('10').pow(`-${rule.位数}`);
}
