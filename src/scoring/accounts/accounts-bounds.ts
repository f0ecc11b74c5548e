/** What an item's figures can have been before they were rounded: the bounds that a given rate or sum is judged by. */
import { Decimal, hundred } from '../../core/decimal.ts';
import {
  addIntervals,
  exactly,
  type Interval,
  percentOf,
  publishedAmount,
  subtract,
  within,
} from '../../core/interval.ts';
import type { AccountsBounds, AccountsItem } from './scored-accounts.ts';
import type { WrittenItem } from './written-item.ts';

type Own = Omit<AccountsBounds, 'share'>;

/** A base that was written or added up stands by itself; one that follows from the increase moves with it. */
export function accountsBounds(written: WrittenItem, children: readonly AccountsItem[]): Own {
  const total = sumOf(children.map(({ bounds }) => bounds.amount));
  const amount = written.amount ? publishedAmount(written.amount) : total;
  const base = written.base
    ? publishedAmount(written.base)
    : sumOf(children.filter(hasAmount).map(({ bounds }) => bounds.base));
  const change = written.change && publishedAmount(written.change.value);
  if (amount && base) {
    const ratio = percentOf(amount, base);
    const growth = ratio && within(lessHundred(ratio), change && growthFrom(amount, change));
    return { total, amount, base, change: subtract(amount, base), growth };
  }
  if (amount === undefined || change === undefined) return { total, amount, base, change, growth: undefined };
  return { total, amount, base: subtract(amount, change), change, growth: growthFrom(amount, change) };
}

/** Of the amount less the increase: a decrease moves the other way, so all four ends are tried. */
function growthFrom(amount: Interval, change: Interval): Interval | undefined {
  const ends = [change.low, change.high].flatMap((by) =>
    [amount.low, amount.high].map((end) => percentOf(exactly(by), exactly(end.minus(by)))),
  );
  const known = ends.flatMap((end) => (end ? [end.low, end.high] : []));
  return ends.includes(undefined) ? undefined : { low: Decimal.min(...known), high: Decimal.max(...known) };
}

function lessHundred({ low, high }: Interval): Interval {
  return { low: low.minus(hundred), high: high.minus(hundred) };
}

/** Undefined when there is none, or one of them is not known. */
function sumOf(intervals: readonly (Interval | undefined)[]): Interval | undefined {
  const known = intervals.filter((one) => one !== undefined);
  return known.length === 0 || known.length < intervals.length ? undefined : addIntervals(known);
}

function hasAmount({ amount }: AccountsItem): boolean {
  return amount !== undefined;
}
