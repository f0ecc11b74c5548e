/** Scoring: what a department had not spent at the end of the year (结转结余), and its share of the budget. */
import { type Decimal, hundred } from '../../core/decimal.ts';

/** Returns 全年预算数 − 全年执行数 in 万元; below 0 when more was spent than there was. */
export function carryOver(budget: Decimal, spent: Decimal): Decimal {
  return budget.minus(spent);
}

/** Returns 结转结余 ÷ 全年预算数 in percent, not rounded; undefined when the budget is 0. */
export function carryOverRate(budget: Decimal, spent: Decimal): Decimal | undefined {
  return budget.isZero() ? undefined : carryOver(budget, spent).times(hundred).div(budget);
}
