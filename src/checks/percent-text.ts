/** How checks write a rate in their messages. */
import { type Decimal, hundred, places, round, show } from '../core/decimal.ts';

const twoDigits = places(2);

/** Returns a number of percent as text, half-up to two digits: 63.00813 gives `63.01%`. */
export function percentText(percent: Decimal): string {
  return `${show(round(percent, twoDigits))}%`;
}

/** Returns `part` as a share of `whole` in percent; undefined when the whole is 0. */
export function shareInPercent(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.isZero() ? undefined : part.div(whole).times(hundred);
}
