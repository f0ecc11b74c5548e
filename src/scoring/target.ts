/** What an officer's phrase for a target or an actual value means. */
import type { Decimal } from '../core/decimal.ts';

/** A measured or wanted value in its unit; amounts of money in 万元 with unit `万元`, rates with unit `%`. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string;
}

export type Comparator = '≥' | '>' | '≤' | '<' | '=';

/**
 * What a phrase for a target means.
 *
 * quantity: `said` tells whether the phrase names a direction or `=`; a bare figure (`300批次`) has `=` and `said: false`.
 * deadline: the last day that keeps it, `2024-12-31`; days compare as text.
 */
export type Target =
  | { readonly kind: 'quantity'; readonly comparator: Comparator; readonly said: boolean; readonly quantity: Quantity }
  | { readonly kind: 'range'; readonly from: Quantity; readonly to: Quantity }
  | { readonly kind: 'deadline'; readonly day: string }
  | { readonly kind: 'qualitative' }
  | { readonly kind: 'not-applicable' };
