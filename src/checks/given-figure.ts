/**
 * How a figure that the author wrote stands to the computed one: another rounding, a difference that hidden digits explain, or wrong.
 *
 * Amounts are kept in 元 and published in 万元 with two decimals, so that a figure computed from them may be right and yet differ in its
 * last digits from one computed from what was published (尾差). `boundsOf`: what the exact figure can have been; asked only of one that differs.
 */
import { type Decimal, places, type Rounding } from '../core/decimal.ts';
import { canRoundTo, type Interval, overlap, publishedAmount } from '../core/interval.ts';
import type { Basis } from '../scoring/scored.ts';
import { conventionsGiving } from './rounding-detective.ts';

export type GivenFigure =
  | { readonly kind: 'right' }
  /** The region's mode, with more or fewer digits. */
  | { readonly kind: 'other-precision'; readonly given: Decimal; readonly by: Rounding }
  | { readonly kind: 'other-mode'; readonly given: Decimal; readonly by: Rounding }
  /** Not the central value, but one that the hidden digits allow. */
  | { readonly kind: 'tail'; readonly given: Decimal; readonly bounds: Interval }
  | { readonly kind: 'wrong'; readonly given: Decimal };

type Figure = Pick<Basis, 'given' | 'computed' | 'exact' | 'rounding'>;

export type BoundsOf = () => Interval | undefined;

const halfUp = places(2);

/**
 * Rounding up is a habit of whole numbers; beside hidden digits it is the less likely reason, and cutting off or half to even the more
 * likely one.
 */
export function judgeGiven(figure: Figure | undefined, boundsOf: BoundsOf): GivenFigure {
  const given = figure?.given;
  if (figure === undefined || given === undefined || given.equals(figure.computed)) return { kind: 'right' };
  const conventions = conventionsGiving(given, figure.exact);
  const sameMode = conventions.find(({ mode }) => mode === (figure.rounding ?? halfUp).mode);
  if (sameMode !== undefined) return { kind: 'other-precision', given, by: sameMode };
  const habit = conventions.find(({ mode }) => mode !== 'ceil');
  if (habit !== undefined) return { kind: 'other-mode', given, by: habit };
  const bounds = boundsOf();
  if (bounds !== undefined && isAllowed(given, bounds, figure)) return { kind: 'tail', given, bounds };
  const [by] = conventions;
  return by === undefined ? { kind: 'wrong', given } : { kind: 'other-mode', given, by };
}

/** The same of a rate in the accounts: fewer digits are right there, and what hidden digits allow comes before any habit. */
export function judgeAccountsRate(figure: Figure | undefined, boundsOf: BoundsOf): GivenFigure {
  const verdict = judgeGiven(figure, boundsOf);
  if (verdict.kind === 'other-precision') return { kind: 'right' };
  const { given } = figure ?? {};
  const bounds = verdict.kind === 'other-mode' ? boundsOf() : undefined;
  if (given === undefined || bounds === undefined) return verdict;
  return isAllowed(given, bounds, figure) ? { kind: 'tail', given, bounds } : verdict;
}

/** An amount is right as it is, allowed by the amounts behind it, or wrong: nobody rounds a sum. */
export function judgeAmount(
  figure: Pick<Basis, 'given' | 'computed'> | undefined,
  bounds: Interval | undefined,
): GivenFigure {
  const given = figure?.given;
  if (figure === undefined || given === undefined || given.equals(figure.computed)) return { kind: 'right' };
  return bounds && overlap(publishedAmount(given), bounds) ? { kind: 'tail', given, bounds } : { kind: 'wrong', given };
}

function isAllowed(given: Decimal, bounds: Interval, figure: Figure | undefined): boolean {
  return canRoundTo(given, bounds, figure?.rounding ?? halfUp);
}
