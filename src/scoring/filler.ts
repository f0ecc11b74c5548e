/** Fills the quotes of one report, gathering what cannot be filled. */
import type { Finding, KeyPath, Position } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import { printText } from './print-figure.ts';
import { fillQuotes, type Quotable } from './quotes.ts';
import type { PrintedText } from './scored.ts';

export interface Filler {
  /** What may be quoted. */
  readonly names: Quotable;
  /**
   * Returns the text at the path with its quotes filled; a missing text is empty. `from`: where it begins, when it is
   * only a part of the value at the path.
   */
  fill(path: KeyPath, text: string | null | undefined, from?: Position): string;
  /** As `fill`, with its place. */
  print(path: KeyPath, text: string | null | undefined): PrintedText;
}

/** `findings`: the list that what cannot be filled is added to. */
export function createFiller(report: Report, names: Quotable, findings: Finding[]): Filler {
  const fill: Filler['fill'] = (path, text, from) => {
    const filled = fillQuotes(report, path, text ?? '', names, from);
    findings.push(...filled.findings);
    return filled.text;
  };
  return { names, fill, print: (path, text) => printText(fill(path, text), placeOf(report.places, path)) };
}
