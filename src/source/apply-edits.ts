/** Mends a text by ranges: all that no edit touches stays as it is, comments and layout included. */
import type { TextEdit } from '../core/finding.ts';

/**
 * Returns the text with the edits applied. Their order does not matter, except among insertions at one point.
 *
 * The same edit given twice counts once; of two edits that overlap, or one that lies outside the text, the first
 * is applied and the other dropped, so the result is always a text that the next run can mend further.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) continue;
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join('') + text.slice(done);
}

/** The edits sorted by place, insertions before what they stand in front of, each once. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const seen = new Map(edits.map((edit) => [`${edit.start}-${edit.end}-${edit.text}`, edit]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
