/** How the 总分 that the author wrote stands to the points on the form. */
import { type Decimal, zero } from '../../core/decimal.ts';
import type { Basis, ScoredForm } from '../../scoring/scored.ts';
import { type BoundsOf, type GivenFigure, judgeGiven } from '../given-figure.ts';
import { totalBounds } from '../money-bounds.ts';
import {
  executionPointsBlank,
  executionPointsOnForm,
  executionStandsOutside,
  indicatorPoints,
  totalWith,
} from '../printed-total.ts';
import { conventionsGiving } from '../rounding-detective.ts';

/**
 * The points of 预算执行率 count as the author typed them: a wrong one is another finding. Where they are missing on the form, or
 * stand outside the full score, the sum of the indicators alone is right too, for that as well is another finding.
 */
export function judgeFormTotal(scored: ScoredForm): GivenFigure {
  const given = scored.report.data.总分 ?? undefined;
  if (given === undefined || !everyRowHasPoints(scored)) return { kind: 'right' };
  const { exact, rounded: computed } = totalWith(scored, executionPointsOnForm(scored));
  const withoutExecution = executionPointsBlank(scored) || executionStandsOutside(scored);
  if (withoutExecution && given.equals(indicatorPoints(scored))) return { kind: 'right' };
  const rounding = scored.profile.rounding.total;
  const verdict = judgeGiven({ given, computed, exact, rounding }, () => totalBounds(scored));
  if (verdict.kind !== 'wrong') return verdict;
  const [by] = conventionsGiving(given, unrounded(scored));
  return by === undefined ? verdict : { kind: 'other-mode', given, by };
}

/** Returns how a total stands to what is printed, and to the sum before rounding. */
export function judgeTotal(
  given: Decimal | null | undefined,
  total: Pick<Basis, 'computed' | 'exact' | 'rounding'>,
  boundsOf: BoundsOf = () => undefined,
): GivenFigure {
  return judgeGiven({ ...total, given: given ?? undefined }, boundsOf);
}

/** The sum of an author who rounds only once, at the end: with the points of 预算执行率 as they are before rounding. */
function unrounded(scored: ScoredForm): Decimal {
  const points = scored.executionPoints;
  const typedOtherwise = points?.given !== undefined && !points.given.equals(points.computed);
  return indicatorPoints(scored).plus(typedOtherwise ? executionPointsOnForm(scored) : (points?.exact ?? zero));
}

function everyRowHasPoints(scored: ScoredForm): boolean {
  return scored.indicators.every(({ weight, points }) => weight === undefined || points !== undefined);
}
