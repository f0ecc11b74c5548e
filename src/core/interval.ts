/**
 * What a published figure can exactly have been: intervals, for sums and rates of figures that were rounded before we saw them.
 *
 * Why: accounts are kept in 元 and published in 万元 with two decimals. A rate that was computed from the hidden digits may differ in its
 * last digit from one computed from the published figures (尾差), and both are right.
 */
import { Decimal, type Rounding, round, sum, zero } from './decimal.ts';

/** Both ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** 分, the smallest amount that is booked, in 万元: an amount with this many decimals was not rounded. */
const exactDecimals = 6;
const fewestDecimals = 2;

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/** Returns what an amount in 万元 can have been before it was rounded to the digits that it has, two at the least; 0 is 0. */
export function publishedAmount(amount: Decimal): Interval {
  const decimals = publishedDecimals(amount);
  if (amount.isZero() || decimals >= exactDecimals) return exactly(amount);
  const half = new Decimal('10').pow(-decimals).div('2');
  return { low: amount.minus(half), high: amount.plus(half) };
}

/** Returns how many decimals an amount in 万元 was published with: those that it has, two at the least. */
export function publishedDecimals(amount: Decimal): number {
  return Math.max(amount.decimalPlaces(), fewestDecimals);
}

export function addIntervals(intervals: readonly Interval[]): Interval {
  return { low: sum(intervals.map(({ low }) => low)), high: sum(intervals.map(({ high }) => high)) };
}

/** Returns a × factor; the factor is not below 0. */
export function multiply({ low, high }: Interval, factor: Decimal): Interval {
  return { low: low.times(factor), high: high.times(factor) };
}

/** Returns a − b. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

/** Returns a ÷ b in percent; undefined where b can be 0 or less. */
export function percentOf(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lessThanOrEqualTo(zero)) return undefined;
  const ratios = [a.low, a.high].flatMap((part) => [b.low, b.high].map((whole) => part.times('100').div(whole)));
  return { low: Decimal.min(...ratios), high: Decimal.max(...ratios) };
}

/** Returns what is in both; the first where nothing is. */
export function within(a: Interval, b: Interval | undefined): Interval {
  if (b === undefined || !overlap(a, b)) return a;
  return { low: Decimal.max(a.low, b.low), high: Decimal.min(a.high, b.high) };
}

/** Whether one value can be in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low.lessThanOrEqualTo(b.high) && b.low.lessThanOrEqualTo(a.high);
}

/** Whether a value within the bounds, rounded, is the figure: to the digits of the rounding, or to the figure's own if it has more. */
export function canRoundTo(figure: Decimal, bounds: Interval, rounding: Rounding): boolean {
  const own = new Decimal('10').pow(-figure.decimalPlaces());
  const as = { ...rounding, quantum: Decimal.min(rounding.quantum, own) };
  const isStep = figure.mod(as.quantum).isZero();
  return (
    isStep && figure.greaterThanOrEqualTo(round(bounds.low, as)) && figure.lessThanOrEqualTo(round(bounds.high, as))
  );
}
