/** Scoring: 部门预决算差异率, how far the spending of a department was from its budget. */
import { type Decimal, hundred } from '../../core/decimal.ts';

/**
 * Returns |预算数 − 全年执行数| ÷ 预算数 in percent, not rounded; undefined when the budget is 0.
 *
 * Why the absolute value: it is a distance; which way it went is seen from 执行率. The base is the budget at the start of the year
 * where it is known, for the whole-year budget has been changed on the way. No rule prescribes the formula: the page names its base.
 */
export function budgetVariance(budget: Decimal, spent: Decimal): Decimal | undefined {
  return budget.isZero() ? undefined : budget.minus(spent).abs().times(hundred).div(budget);
}
