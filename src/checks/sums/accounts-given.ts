/** How a figure of the accounts that the author wrote stands to the computed one, when both follow from rounded amounts. */
import { type Decimal, places, round } from '../../core/decimal.ts';
import { type Interval, overlap, publishedAmount } from '../../core/interval.ts';
import type { Basis } from '../../scoring/scored.ts';

/** `tail`: another figure than the central one, but one that the hidden digits allow. */
export type GivenVerdict = 'right' | 'tail' | 'wrong';

/** `bounds`: what the exact figure can have been. */
export function judgeAmount(basis: Basis | undefined, bounds: Interval | undefined): GivenVerdict {
  const given = basis?.given;
  if (basis === undefined || given === undefined || given.equals(basis.computed)) return 'right';
  return bounds && overlap(publishedAmount(given), bounds) ? 'tail' : 'wrong';
}

/** A rate is compared with the digits that it was written with. */
export function judgeRate(basis: Basis | undefined, bounds: Interval | undefined): GivenVerdict {
  const given = basis?.given;
  if (basis === undefined || given === undefined || given.equals(basis.computed)) return 'right';
  const written = (value: Decimal) =>
    round(value.abs(), places(given.decimalPlaces())).times(value.isNegative() ? -1 : 1);
  if (given.equals(written(basis.exact))) return 'right';
  if (bounds === undefined) return 'wrong';
  const isAllowed = given.greaterThanOrEqualTo(written(bounds.low)) && given.lessThanOrEqualTo(written(bounds.high));
  return isAllowed ? 'tail' : 'wrong';
}
