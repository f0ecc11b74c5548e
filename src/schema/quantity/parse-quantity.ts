/** The readings of the schema keyword `quantity`, by its value. */
import type { Decimal } from '../../core/decimal.ts';
import { parseAmount } from './parse-amount.ts';
import { parseDate } from './parse-date.ts';
import { parsePercent } from './parse-percent.ts';
import { parseScore } from './parse-score.ts';
import { parseStep } from './parse-step.ts';
import type { Reading } from './reading.ts';

const readings = {
  amount: parseAmount,
  score: parseScore,
  percent: parsePercent,
  step: parseStep,
  date: parseDate,
} as const satisfies Record<string, (text: string, moneyUnit?: '万元' | '元') => Reading<Decimal | string | null>>;

export type QuantityName = keyof typeof readings;

export const quantityNames = Object.keys(readings) as readonly QuantityName[];

/** `moneyUnit`: that of an amount written without a unit. */
export function parseQuantity(
  name: QuantityName,
  text: string,
  moneyUnit?: '万元' | '元',
): Reading<Decimal | string | null> {
  return readings[name](text, moneyUnit);
}
