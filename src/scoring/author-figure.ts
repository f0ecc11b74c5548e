/**
 * A computed figure beside what the author wrote for it.
 *
 * The computed one is printed. The author's is printed only where he accepted the finding about the difference (接受), and a key
 * with nothing after it prints a blank cell.
 */
import { type Decimal, zero } from '../core/decimal.ts';
import type { KeyPath } from '../core/finding.ts';
import { isWithin } from '../core/key-path.ts';
import type { Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import type { Basis } from './scored.ts';

export interface ComputedFigure extends Omit<Basis, 'given' | 'value' | 'blank' | 'place'> {
  readonly path: KeyPath;
}

/** Returns the basis with the author's figure. `codes`: the checks that speak about a difference. */
export function withAuthorFigure(
  report: Report,
  { path, ...figure }: ComputedFigure,
  given: Decimal | null | undefined,
  codes: readonly string[],
): Basis {
  const place = placeOf(report.places, path);
  if (isLeftBlank(report, path, given)) {
    const value = figure.rule === 'execution-points' ? zero : figure.computed;
    return { ...figure, given: undefined, value, blank: true, place };
  }
  const accepted = given && isAccepted(report, path, codes);
  return { ...figure, given: given ?? undefined, value: accepted ? given : figure.computed, place };
}

/** Whether the author wrote the key with nothing after it; a `—` is also null, but it is written. */
export function isLeftBlank(report: Report, path: KeyPath, value: unknown): boolean {
  if (value !== null || !report.places.has(path)) return false;
  const { file, range } = report.places.at(path);
  const text = report.texts.get(file);
  return text === undefined || text.slice(range.start.offset, range.end.offset).trim() === '';
}

/** Whether the author accepted one of the checks for this place. */
export function isAccepted(report: Report, path: KeyPath, codes: readonly string[]): boolean {
  return (report.data.接受 ?? []).some(
    ({ 检查: code, 位置: written }) => codes.includes(code) && (written === undefined || isWithin(path, written)),
  );
}
