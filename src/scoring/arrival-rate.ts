/** Scoring: 资金到位率 of one row of 项目资金: how much of the budget the unit received. */
import { type Decimal, hundred } from '../core/decimal.ts';
import type { ScoredFundsRow } from './scored.ts';

/**
 * Returns 到位数 ÷ 全年预算数 in percent: 85.69 stands for 85.69%.
 *
 * Units: both amounts in 万元. Undefined where the form has no 到位数, or when the budget is 0.
 * Rule: 财预〔2020〕10号, 评价指标体系框架 (资金到位率).
 */
export function arrivalRate({ 到位数: arrived, 全年预算数: budget }: ScoredFundsRow['amounts']): Decimal | undefined {
  if (arrived === undefined || budget === undefined || budget.isZero()) return undefined;
  return arrived.times(hundred).div(budget);
}
