/** An unrounded figure for people: 8.705544…, where the Decimal has 40 digits. */
import { type Decimal, show } from '../core/decimal.ts';

const digitsShown = 8;
const truncate = 1;

/** Returns the figure; cut after 8 decimal places, and marked so, when it has more. */
export function showExact(value: Decimal): string {
  if (value.decimalPlaces() <= digitsShown) return show(value);
  return `${value.toFixed(digitsShown, truncate)}…`;
}
