/** Offsets of a text as lines and columns; in: a text, out: a quick look-up. */
import type { Position, Range } from '../core/finding.ts';

export interface LineMap {
  /** Returns the position of an offset from 0; one outside the text is moved to its nearest end. */
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

export function lineMap(text: string): LineMap {
  const starts = lineStarts(text);
  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lastStart(starts, inside);
    return { offset: inside, line: line + 1, column: Math.max(inside - (starts[line] ?? 0), 0) + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }) };
}

/** A byte order mark takes no column: editors do not show it. */
function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
