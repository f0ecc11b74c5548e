/** A figure of prose and the data that it can only mean. */
import { Decimal, places, round } from '../../../core/decimal.ts';
import { type Interval, overlap, publishedDecimals } from '../../../core/interval.ts';
import type { Figure } from '../read/figure.ts';
import type { Mention } from '../read/mentions.ts';
import type { Datum } from './datum.ts';

export interface Tie {
  readonly mention: Mention;
  /** What it is called in the data, for messages. */
  readonly label: string;
  /** It agrees when it is one of these. */
  readonly candidates: readonly Datum[];
  /** What stands under other names beside them: a figure that is one of these has a wrong name. */
  readonly others: readonly Datum[];
}

export type Verdict = 'agrees' | 'rounded otherwise' | 'differs';

/** How a figure stands to the data that it means. */
export function judge({ mention, candidates }: Tie): Verdict {
  const { meant, value, reading } = mention.figure;
  const values = candidates.flatMap((datum) => datum.values);
  if (values.some((one) => says(mention.figure, one))) return 'agrees';
  if (reading !== 'plain') return 'differs';
  // Reckoned from the amounts before they were rounded.
  if (candidates.some(({ boundsOf }) => canBe(meant, boundsOf?.()))) return 'rounded otherwise';
  // Within twice the half step: cut off instead of rounded.
  const step = meant.high.minus(meant.low);
  return !step.isZero() && values.some((one) => one.minus(value).abs().lessThan(step))
    ? 'rounded otherwise'
    : 'differs';
}

function canBe(meant: Interval, bounds: Interval | undefined): boolean {
  return bounds !== undefined && overlap(meant, bounds);
}

/** Returns the first of the data that the figure is, as it is printed; undefined when it is none. */
export function sameAs({ mention }: Tie, data: readonly Datum[]): Datum | undefined {
  return data.find(({ values }) => values.some((value) => says(mention.figure, value)));
}

/** Either may be rounded: what the table has in 万元, a sentence may tell to the 元. */
function says({ kind, value, meant }: Figure, datum: Decimal): boolean {
  if (datum.greaterThanOrEqualTo(meant.low) && datum.lessThanOrEqualTo(meant.high)) return true;
  const decimals = publishedDecimals(datum);
  const isFiner = meant.high.minus(meant.low).lessThan(new Decimal('10').pow(-decimals));
  return kind === 'money' && isFiner && round(value, places(decimals)).equals(datum);
}
