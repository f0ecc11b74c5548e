/** The sums behind 总分, from the points as they stand on the form. */
import { type Decimal, round, sum, zero } from '../core/decimal.ts';
import type { ScoredForm } from '../scoring/scored.ts';
import { once } from './once.ts';

/** Returns the points of all indicators together; 分. A row without points adds nothing. */
export const indicatorPoints: (scored: ScoredForm) => Decimal = once(({ indicators }) =>
  sum(indicators.flatMap(({ points }) => points?.value ?? [])),
);

/** Returns the weights of all indicators together, without 预算执行率; 分. */
export function indicatorWeight(scored: ScoredForm): Decimal {
  return scored.totalWeight.minus(scored.executionWeight);
}

/** Returns the points of 预算执行率 as the author typed them, else as computed; 0 where there is no rate. */
export function executionPointsOnForm(scored: ScoredForm): Decimal {
  return scored.executionPoints?.given ?? scored.executionPoints?.computed ?? zero;
}

/** Whether the author left the points of 预算执行率 blank. */
export function executionPointsBlank(scored: ScoredForm): boolean {
  return scored.executionPoints?.blank === true;
}

/** Returns 总分 for so many points of 预算执行率: exact, and rounded as the region wants it. */
export function totalWith(
  scored: ScoredForm,
  execution: Decimal,
): { readonly exact: Decimal; readonly rounded: Decimal } {
  const exact = indicatorPoints(scored).plus(execution);
  return { exact, rounded: round(exact, scored.profile.rounding.total) };
}

/** Whether the indicators alone hold the full score, so that 预算执行率 stands on top of it. */
export function executionStandsOutside(scored: ScoredForm): boolean {
  return scored.executionWeight.greaterThan(zero) && indicatorWeight(scored).equals(scored.profile.fullScore);
}

/** Whether every row that applies has a weight; where one has none, the sum of the weights says nothing yet. */
export function everyWeightIsWritten(scored: ScoredForm): boolean {
  return scored.indicators.every(({ weight, target }) => weight !== undefined || target.kind === 'not-applicable');
}
