/** The one figure of a phrase: 1,000 or 20.9. */
import { figurePattern, parseDecimal } from '../core/decimal.ts';
import type { Cut } from './read-phrase.ts';

const onlyFigure = new RegExp(`^([^\\d]*?)(${figurePattern})([^\\d]*)$`, 'u');

/** Returns the figure and what stands around it; undefined when there is none, or more than one. */
export function readFigure(phrase: string): Cut | undefined {
  const [, head, digits, tail] = onlyFigure.exec(phrase) ?? [];
  if (head === undefined || digits === undefined || tail === undefined) return undefined;
  const value = parseDecimal(digits.replaceAll(',', ''));
  if (value === undefined || /[-+.,]$/u.test(head) || /^[-+.,]/u.test(tail)) return undefined;
  return { head, value, tail };
}
