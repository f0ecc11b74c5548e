/** The text under a heading as paragraphs of prose, quotes filled, and the tables that are placed among them. */
import type { KeyPath } from '../../core/finding.ts';
import type { Report } from '../../schema/report.ts';
import type { Filler } from '../filler.ts';
import { partsWithin } from '../place-within.ts';
import type { NarrativeBlock } from '../scored.ts';
import { firstLineOf, nameAlone, paragraphsOf } from './paragraphs.ts';

/** `blocks`: the names of all tables and lists that may stand between paragraphs, also of those that the report has not. */
export function readProse(
  report: Report,
  path: KeyPath,
  text: string | null,
  filler: Filler,
  blocks: ReadonlySet<string>,
): NarrativeBlock[] {
  const nextLine = partsWithin(report, path);
  return paragraphsOf(text ?? '').map((paragraph) => {
    const place = nextLine(firstLineOf(paragraph));
    const name = nameAlone(paragraph);
    if (name !== undefined && blocks.has(name)) return { kind: 'table', name, place };
    return { kind: 'prose', text: filler.fill(path, paragraph, place.range.start), place };
  });
}
