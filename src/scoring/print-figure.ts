/** One text for the page, with the YAML place that it comes from. */
import { show, showRounded } from '../core/decimal.ts';
import type { Place } from '../core/finding.ts';
import type { Basis, PrintedText } from './scored.ts';

export function printText(text: string, place: Place): PrintedText {
  return { text, place };
}

/** Returns the figure as its rounding prints it; what the author wrote stays as written. Blank at `otherwise` without a basis. */
export function printFigure(basis: Basis | undefined, otherwise: Place, sign = ''): PrintedText {
  if (basis === undefined) return printText('', otherwise);
  if (basis.blank) return printText('', basis.place);
  const { rounding, computed, value, place } = basis;
  // Full points may have more digits than the rounding keeps; padding would round them.
  const fits = rounding !== undefined && value.decimalPlaces() <= rounding.quantum.decimalPlaces();
  const text = fits && value.equals(computed) ? showRounded(value, rounding) : show(value);
  return printText(`${text}${sign}`, place);
}
