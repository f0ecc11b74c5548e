/** Rule `met-or-not`: all or nothing, for dates, ranges and what the author marks with 计分: 达标. */
import { type Decimal, show, zero } from '../core/decimal.ts';
import type { RuledPoints } from './ruled-points.ts';

/**
 * Returns 分. `said`: the author chose the rule. Where it was only inferred, a missed date or range gives no points by rule:
 * no policy says how much a delay costs, so that is the evaluator's to say.
 */
export function metOrNot(weight: Decimal, met: boolean, said: boolean): RuledPoints | undefined {
  if (met) return { exact: weight, formula: `已达到年度指标值，得满分 ${show(weight)}` };
  return said ? { exact: zero, formula: '没有达到年度指标值，按“达标”计分得 0' } : undefined;
}
