/** How a rate that the author wrote stands to the computed one. */
import type { Decimal, Rounding } from '../../core/decimal.ts';
import type { Basis } from '../../scoring/scored.ts';
import { conventionsGiving } from '../rounding-detective.ts';

export type GivenRate =
  | { readonly kind: 'right' }
  /** The region's mode, with more or fewer digits. */
  | { readonly kind: 'other-precision'; readonly given: Decimal; readonly by: Rounding }
  | { readonly kind: 'other-mode'; readonly given: Decimal; readonly by: Rounding }
  | { readonly kind: 'wrong'; readonly given: Decimal };

export function judgeGivenRate(rate: Basis | undefined, policy: Rounding): GivenRate {
  if (rate?.given === undefined || rate.given.equals(rate.computed)) return { kind: 'right' };
  const given = rate.given;
  const conventions = conventionsGiving(given, rate.exact);
  const sameMode = conventions.find(({ mode }) => mode === policy.mode);
  if (sameMode !== undefined) return { kind: 'other-precision', given, by: sameMode };
  const [by] = conventions;
  return by === undefined ? { kind: 'wrong', given } : { kind: 'other-mode', given, by };
}
