/** Whether a result reaches its target, and how far it goes. */
import type { Decimal } from '../core/decimal.ts';
import type { DaySpan } from './parse-days.ts';
import { inSameUnit } from './same-unit.ts';
import type { Comparator, Quantity, Target } from './target.ts';

/** Which way is better: `more` is a 正向 indicator, `less` a 反向 one (cost, time, complaints). */
export type Direction = 'more' | 'less';

/** What was measured: a quantity, the days that a date can mean, or neither. */
export interface Measured {
  readonly quantity: Quantity | undefined;
  readonly days: DaySpan | undefined;
}

/** Returns whether the target was reached; undefined when the two cannot be compared. */
export function meets(target: Target, actual: Measured, direction: Direction): boolean | undefined {
  if (target.kind === 'deadline') return actual.days && meetsDeadline(target.day, actual.days);
  if (actual.quantity === undefined) return undefined;
  if (target.kind === 'range') return meetsRange(target.from, target.to, actual.quantity);
  if (target.kind !== 'quantity') return undefined;
  const pair = inSameUnit(actual.quantity, target.quantity);
  return pair && holds(pair[0], comparatorFor(target.comparator, direction), pair[1]);
}

/** A month as a result keeps a deadline that the whole month keeps, and breaks one that it begins behind. */
function meetsDeadline(deadline: string, { first, last }: DaySpan): boolean | undefined {
  if (last <= deadline) return true;
  return first > deadline ? false : undefined;
}

function meetsRange(from: Quantity, to: Quantity, actual: Quantity): boolean | undefined {
  const [low, high] = [inSameUnit(actual, from), inSameUnit(actual, to)];
  if (low === undefined || high === undefined) return undefined;
  return low[0].greaterThanOrEqualTo(low[1]) && high[0].lessThanOrEqualTo(high[1]);
}

/** A bare figure or `=` is a floor where more is better, and a ceiling where less is. */
export function comparatorFor(comparator: Comparator, direction: Direction): Comparator {
  if (direction === 'more') return comparator === '>' ? '>' : '≥';
  return comparator === '<' ? '<' : '≤';
}

export function holds(left: Decimal, comparator: Comparator, right: Decimal): boolean {
  if (left.equals(right)) return comparator === '≥' || comparator === '≤' || comparator === '=';
  return left.greaterThan(right) ? comparator === '≥' || comparator === '>' : comparator === '≤' || comparator === '<';
}

/** Returns the actual value as a share of the target in percent; undefined when not comparable, or when the target is 0. */
export function completionOf(target: Target, actual: Quantity | undefined): Decimal | undefined {
  if (target.kind !== 'quantity' || actual === undefined) return undefined;
  const [reached, wanted] = inSameUnit(actual, target.quantity) ?? [];
  if (reached === undefined || wanted === undefined || wanted.isZero()) return undefined;
  return reached.times('100').div(wanted);
}
