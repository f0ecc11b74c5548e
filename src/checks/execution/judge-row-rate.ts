/** How the 执行率 that the author wrote for a row of 项目资金 stands to its amounts. */
import type { MoneyPart, ScoredFundsRow } from '../../scoring/scored.ts';
import { type GivenFigure, judgeGiven } from '../given-figure.ts';
import { rateBounds } from '../money-bounds.ts';

export function judgeRowRate(scored: MoneyPart, row: ScoredFundsRow | undefined): GivenFigure {
  return row === undefined ? { kind: 'right' } : judgeGiven(row.rate, () => rateBounds(scored, row));
}
