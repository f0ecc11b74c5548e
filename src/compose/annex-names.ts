/** What the annexes are called and numbered: as the list behind the text (附件说明) has them, so that the two agree. */
import type { Printed, PrintedMap, Scored } from '../scoring/scored.ts';
import type { PageTree } from '../tree/page-tree.ts';
import type { AnnexName } from './append-annexes.ts';
import { lineOf } from './line-of.ts';

/** What pages are made of: a scored report, or what a batch fills. */
export type Composable = Pick<Scored, 'report' | 'printed' | 'annexes' | 'insideFiles'>;

/** Returns a name for each annex. The list also names files that are no reports, so an annex is found by its file. */
export function annexNames({ printed, report, annexes }: Composable, trees: readonly PageTree[]): readonly AnnexName[] {
  const rows = rowsOf(printed.附件);
  const all = annexes.length === trees.length;
  return trees.map(({ title }, index) => {
    const at = report.attachments.indexOf(annexes[index]?.report.file ?? '');
    const row = all ? rows[at] : undefined;
    if (row === undefined) return { number: trees.length > 1 ? `${index + 1}` : '', title };
    return { number: lineOf(row, '序号'), title: lineOf(row, '题名') };
  });
}

function rowsOf(printed: Printed | undefined): readonly PrintedMap[] {
  return Array.isArray(printed) ? printed : [];
}
