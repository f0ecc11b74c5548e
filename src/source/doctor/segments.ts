/** The lines of a plain text that may go over several lines, and which of them stand where a key may stand. */
import type { Piece } from './pieces.ts';

export interface Segment {
  readonly text: string;
  /** Offsets of its first character and behind its last, without the blanks around it. */
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Not further in than the text's first line: the author meant a new key or item, not more text. */
  readonly startsEntry: boolean;
}

const segmentPattern = /(^|\n)([ \t]*)([^\n]*)/g;

export function segmentsOf(text: string, piece: Piece): Segment[] {
  const whole = text.slice(piece.start, piece.end);
  const segments: Segment[] = [];
  for (const match of whole.matchAll(segmentPattern)) {
    const [found = '', lineBreak = '', blanks = '', rest = ''] = match;
    const content = rest.trimEnd();
    const isFirst = match.index === 0;
    const start = piece.start + match.index + lineBreak.length + blanks.length;
    const column = isFirst ? piece.column : blanks.length;
    segments.push({
      text: content,
      start,
      end: start + content.length,
      column,
      isFirst,
      isLast: match.index + found.length === whole.length,
      startsEntry: piece.role === 'entry' && (isFirst || (content !== '' && column <= piece.column)),
    });
  }
  return segments;
}
