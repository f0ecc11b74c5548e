/** Putting a text of the file between quotes without changing what it says. */
import type { TextEdit } from '../../core/finding.ts';
import type { Piece } from './pieces.ts';
import { replace } from './slip.ts';

/** Returns the quote that the text can stand in as it is, or undefined when neither does. */
export function quoteFor(text: string): '"' | "'" | undefined {
  if (!/["\\]/.test(text)) return '"';
  return text.includes("'") ? undefined : "'";
}

/** Returns the two insertions, or undefined when the text holds both kinds of quotes. */
export function quoteEdits(text: string, start: number, end: number): [TextEdit, TextEdit] | undefined {
  const quote = quoteFor(text.slice(start, end));
  return quote && [replace(start, start, quote), replace(end, end, quote)];
}

/** The column of the key or item that a piece belongs to: behind the blanks and dashes of its line. */
export function ownerColumn(text: string, piece: Piece): number {
  if (piece.role === 'entry') return piece.column - 1;
  const lineStart = piece.start - piece.column;
  return /^(?:[ \t]|-[ \t])*/.exec(text.slice(lineStart, piece.start))?.[0].length ?? 0;
}

/** Where the value ends that begins at `start` and fills its line: before the blanks and the remark, if any. */
export function valueEnd(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start);
  const line = text.slice(start, lineBreak === -1 ? undefined : lineBreak);
  const remark = line.search(/[ \t]#/);
  return start + (remark === -1 ? line : line.slice(0, remark)).trimEnd().length;
}
