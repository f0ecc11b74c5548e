/**
 * Check `level1-weight-mismatch`: the 分值 and 得分 that a level-1 name carries are the sums of its rows.
 *
 * Why: the label of the level and the rows under it are read side by side.
 */
import { type Decimal, show } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import type { LevelTotal, ScoredForm } from '../scoring/scored.ts';

export function checkLevel1WeightMismatch(scored: ScoredForm): Finding[] {
  return scored.levels.flatMap((level) => [
    ...compare(scored, level, '分值', level.givenWeight, level.weight),
    ...compare(scored, level, '得分', level.givenPoints, level.points),
  ]);
}

function compare(
  scored: ScoredForm,
  level: LevelTotal,
  key: '分值' | '得分',
  given: Decimal | undefined,
  rows: Decimal,
): Finding[] {
  if (given === undefined || given.equals(rows)) return [];
  return [
    error('level1-weight-mismatch', scored.report.places.at([...level.path, key]), {
      message: `${level.level1}的${key}写作 ${show(given)}，下面各行${key}之和为 ${show(rows)}`,
      hint: `改为 ${show(rows)}，或者删去这一项由程序相加；如果这里没错，请核对各行的${key}`,
      expected: show(rows),
      actual: show(given),
    }),
  ];
}
