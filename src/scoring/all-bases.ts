/** Every basis of a report in the form's order, for `jixiao score`. */
import { levelBasis } from './level-totals.ts';
import type { ScoredMoney } from './score-money.ts';
import type { Basis, LevelTotal, ScoredIndicator } from './scored.ts';

/** Money first, then each row with its level's subtotal behind the last of them, then 总分. */
export function allBases(
  money: ScoredMoney,
  levels: readonly LevelTotal[],
  indicators: readonly ScoredIndicator[],
  total: Basis,
): Basis[] {
  const rates = money.rows.flatMap(({ rate }) => rate ?? []);
  const execution = money.execution === undefined ? [] : [money.execution];
  const rows = levels.flatMap((level) => [
    ...indicators.flatMap(({ level1, points }) => (level1 === level.level1 && points ? [points] : [])),
    levelBasis(level, indicators),
  ]);
  return [...money.totals, ...rates, ...execution, ...rows, total];
}
