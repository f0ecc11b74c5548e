/** Quantity `step`: the distance between two printable values, above 0. */
import { type Decimal, parseDecimal } from '../../core/decimal.ts';
import type { Reading } from './reading.ts';

export function parseStep(text: string): Reading<Decimal> {
  const trimmed = text.trim();
  const value = /^\d/.test(trimmed) ? parseDecimal(trimmed) : undefined;
  if (value?.isPositive() && !value.isZero()) return { value };
  return { problem: { code: 'bad-step', expected: '大于 0 的数，如 0.5', hint: '只出现整分写 1，整分和半分写 0.5' } };
}
