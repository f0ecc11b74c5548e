/** Scoring: the grade of a total. */
import type { Decimal } from '../core/decimal.ts';
import type { Band } from '../packs/profile.ts';

/**
 * Returns the name of the band that the printed total falls into; lower ends are included: 90 is 优, 89.99 is 良.
 * A total below all bands gets the lowest; without bands the name is empty.
 */
export function gradeOf(total: Decimal, bands: readonly Band[]): string {
  const band = bands.find(({ from }) => total.greaterThanOrEqualTo(from)) ?? bands.at(-1);
  return band?.name ?? '';
}
