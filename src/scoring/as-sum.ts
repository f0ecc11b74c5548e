/** A sum in a formula: `18 + 13.33 = 31.33`. */
import { type Decimal, show } from '../core/decimal.ts';

/** Returns the addition, or the figure alone where there is but one. */
export function asSum(addends: readonly Decimal[], total: Decimal): string {
  return addends.length === 1 ? show(total) : `${addends.map(show).join(' + ')} = ${show(total)}`;
}
