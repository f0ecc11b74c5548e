/** Scoring: points as they are printed. */
import { Decimal, type Rounding, round } from '../core/decimal.ts';

/** Returns the rounded points; never above the weight, and full points stay full whatever their digits. 分. */
export function roundPoints(exact: Decimal, weight: Decimal, rounding: Rounding): Decimal {
  return exact.equals(weight) ? weight : Decimal.min(weight, round(exact, rounding));
}
