/** Exact fractions of BigInts, for recomputing what scoring says with other arithmetic than its own. */
import type { RoundingMode } from '../../src/core/decimal.ts';

export interface Rational {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

/** Reads 12.345. */
export function rational(text: string): Rational {
  const [whole = '0', decimals = ''] = text.split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export const add = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const times = (a: Rational, b: Rational): Rational => ({ over: a.over * b.over, under: a.under * b.under });
export const divide = (a: Rational, b: Rational): Rational => ({ over: a.over * b.under, under: a.under * b.over });
export const atLeast = (a: Rational, b: Rational): boolean => a.over * b.under >= b.over * a.under;
export const equal = (a: Rational, b: Rational): boolean => a.over * b.under === b.over * a.under;
export const smaller = (a: Rational, b: Rational): Rational => (atLeast(a, b) ? b : a);
export const total = (values: readonly Rational[]): Rational => values.reduce(add, { over: 0n, under: 1n });

/** Rounds a figure of 0 or above to a multiple of the step. */
export function roundTo(value: Rational, step: Rational, mode: RoundingMode): Rational {
  const { over, under } = divide(value, step);
  const whole = over / under;
  const twice = (over % under) * 2n;
  const up = {
    truncate: false,
    floor: false,
    ceil: twice > 0n,
    'half-up': twice >= under,
    'half-even': twice > under || (twice === under && whole % 2n === 1n),
  }[mode];
  return times({ over: up ? whole + 1n : whole, under: 1n }, step);
}
