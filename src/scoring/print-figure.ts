/** One text for the page, with the YAML place that it comes from. */
import { type Decimal, show, showRounded } from '../core/decimal.ts';
import type { Place } from '../core/finding.ts';
import type { Basis, PrintedText } from './scored.ts';

export function printText(text: string, place: Place): PrintedText {
  return { text, place };
}

/** Returns points that are printed as they are: sums of weights. */
export function printPoints(points: Decimal, place: Place): PrintedText {
  return { ...printText(show(points), place), figure: { value: points, unit: '分' } };
}

/** Returns the figure as its rounding prints it; what the author wrote stays as written. Blank at `otherwise` without a basis. */
export function printFigure(basis: Basis | undefined, otherwise: Place, sign = ''): PrintedText {
  if (basis === undefined) return printText('', otherwise);
  if (basis.blank) return printText('', basis.place);
  const { rounding, computed, value, place } = basis;
  // Full points may have more digits than the rounding keeps; padding would round them.
  const fits = rounding !== undefined && value.decimalPlaces() <= rounding.quantum.decimalPlaces();
  const text = fits && value.equals(computed) ? showRounded(value, rounding) : show(value);
  return { ...printText(`${text}${sign}`, place), figure: { value: exactOf(basis), unit: basis.unit } };
}

/** Amounts and rates stand for what they exactly are; points, and what the author stands by, for what is printed. */
function exactOf({ unit, value, computed, exact }: Basis): Decimal {
  return unit !== '分' && value.equals(computed) ? exact : value;
}
