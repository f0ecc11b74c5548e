/**
 * Scoring: the execution rate of one row of 项目资金.
 *
 * In: the amounts of a row. Out: a number of percent, not rounded. Points and the cap live in `execution-points.ts`; this file
 * answers one question.
 */
import { type Decimal, hundred } from '../core/decimal.ts';
import type { ScoredFundsRow } from './scored.ts';

/**
 * Returns 全年执行数 ÷ 全年预算数 in percent: 95.5 stands for 95.5%.
 *
 * Why the whole-year budget: it holds the changes made during the year; 年初预算数 does not.
 * Units: both amounts in 万元. Range: 0 and above; over 100 comes back as it is.
 * Undefined when the budget is 0 or one of the two is missing: the caller reports `rate-without-budget`.
 * Rule: 财预〔2020〕10号, self-evaluation form (base seen on a Sichuan form; national text not at hand).
 */
export function executionRate(
  amounts: Pick<ScoredFundsRow['amounts'], '全年预算数' | '全年执行数'>,
): Decimal | undefined {
  const { 全年预算数: budget, 全年执行数: spent } = amounts;
  if (budget === undefined || spent === undefined || budget.isZero()) return undefined;
  return spent.times(hundred).div(budget);
}
