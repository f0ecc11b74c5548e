/**
 * Exact numbers: from source text to Decimal, and from Decimal to printed text.
 *
 * No float touches money or scores: a Decimal is made here from text, or from other Decimals.
 */
import { Decimal as Base } from 'decimal.js';

/** 40 digits and never an exponent, so that every amount that a report can hold stays exact and readable. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -1000, toExpPos: 1000 });
export type Decimal = Base;

export const zero: Decimal = new Decimal('0');
export const hundred: Decimal = new Decimal('100');

export type RoundingMode = 'half-up' | 'half-even' | 'truncate' | 'floor' | 'ceil';

export interface Rounding {
  readonly mode: RoundingMode;
  /** The step between two printable values: 0.01 for two decimal places, 0.5 for half points. Above 0. */
  readonly quantum: Decimal;
  /** Whether the zeros at the end are printed: 6.30, not 6.3. */
  readonly pad: boolean;
}

const modes: Readonly<Record<RoundingMode, Base.Rounding>> = {
  'half-up': Base.ROUND_HALF_UP,
  'half-even': Base.ROUND_HALF_EVEN,
  truncate: Base.ROUND_DOWN,
  floor: Base.ROUND_FLOOR,
  ceil: Base.ROUND_CEIL,
};

/** Digits in running text, with a comma before every three of them or none at all. */
export const figurePattern = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?`;

const figure = /^[+-]?\d{1,30}(\.\d{1,20})?$/;

/** Returns the number that the text writes in plain half-width digits, or undefined: no exponent, no 0x, no Infinity. */
export function parseDecimal(text: string): Decimal | undefined {
  return figure.test(text) ? new Decimal(text) : undefined;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Returns the nearest multiple of the quantum in the given mode. */
export function round(value: Decimal, rounding: Rounding): Decimal {
  return value.div(rounding.quantum).toDecimalPlaces(0, modes[rounding.mode]).times(rounding.quantum);
}

/** Returns the number as text, without needless zeros: 6.3, 100, 0.78. */
export function show(value: Decimal): string {
  return value.toFixed();
}

/** Returns a number that has been rounded as its form prints it: with the zeros at the end if the rounding says so. */
export function showRounded(value: Decimal, rounding: Rounding): string {
  return rounding.pad ? value.toFixed(rounding.quantum.decimalPlaces()) : value.toFixed();
}

/** Returns the rounding to so many digits after the point. */
export function places(digits: number, mode: RoundingMode = 'half-up', pad = false): Rounding {
  return { mode, quantum: new Decimal('10').pow(-digits), pad };
}
