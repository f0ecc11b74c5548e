/** How the 总分 that the author wrote stands to the points on the form. */
import { type Decimal, type Rounding, zero } from '../../core/decimal.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import {
  executionPointsBlank,
  executionPointsOnForm,
  executionStandsOutside,
  indicatorPoints,
  totalWith,
} from '../printed-total.ts';
import { conventionsGiving } from '../rounding-detective.ts';

export type GivenTotal =
  | { readonly kind: 'right' }
  | { readonly kind: 'rounded'; readonly given: Decimal; readonly by: Rounding }
  | { readonly kind: 'wrong'; readonly given: Decimal };

/**
 * The points of 预算执行率 count as the author typed them: a wrong one is another finding. Where they are missing on the form, or
 * stand outside the full score, the sum of the indicators alone is right too, for that as well is another finding.
 */
export function judgeFormTotal(scored: ScoredForm): GivenTotal {
  const given = scored.report.data.总分;
  if (given === undefined || given === null || !everyRowHasPoints(scored)) return { kind: 'right' };
  const { exact, rounded } = totalWith(scored, executionPointsOnForm(scored));
  const withoutExecution = executionPointsBlank(scored) || executionStandsOutside(scored);
  if (given.equals(rounded) || (withoutExecution && given.equals(indicatorPoints(scored)))) return { kind: 'right' };
  const [by] = [...conventionsGiving(given, exact), ...conventionsGiving(given, unrounded(scored))];
  return by === undefined ? { kind: 'wrong', given } : { kind: 'rounded', given, by };
}

/** Returns how a total stands to what is printed, and to the sum before rounding. */
export function judgeTotal(given: Decimal | null | undefined, printed: Decimal, exact: Decimal): GivenTotal {
  if (given === undefined || given === null || given.equals(printed)) return { kind: 'right' };
  const [by] = conventionsGiving(given, exact);
  return by === undefined ? { kind: 'wrong', given } : { kind: 'rounded', given, by };
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
