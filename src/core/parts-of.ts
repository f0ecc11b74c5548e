/** Where the parts of a scalar stand in its file, found one after the other. */
import type { Place, Position } from './finding.ts';

/** Returns the place of the next occurrence of a part; of the whole value once the file says a part otherwise. */
export type PartFinder = (part: string) => Place;

/**
 * `source`: the text of the file that the place is in; `from`: where to begin; the value's start if it is not given. The time is linear
 * in the value, however many parts.
 */
export function partsOf(whole: Place, source: string | undefined, from?: Position): PartFinder {
  const text = source?.slice(0, whole.range.end.offset);
  let last = from ?? whole.range.start;
  let isLost = text === undefined;
  return (part) => {
    const offset = isLost || text === undefined ? -1 : text.indexOf(part, last.offset);
    isLost = offset < 0;
    if (isLost || text === undefined) return whole;
    const start = advance(text, last, offset);
    last = advance(text, start, offset + part.length);
    return { ...whole, range: { start, end: last } };
  };
}

/** Returns the place of the characters from `start` to before `end` of a line; of all that is known of it where the file writes it otherwise. */
export function charactersOf(place: Place, line: string, start: number, end: number): Place {
  if (!isLineAt(place, line)) return place;
  const { offset, line: number, column } = place.range.start;
  const at = (by: number) => ({ offset: offset + by, line: number, column: column + by });
  return { ...place, range: { start: at(start), end: at(end) } };
}

/** Whether the place is that of the line, letter for letter. */
export function isLineAt({ range: { start, end } }: Place, line: string): boolean {
  return end.offset - start.offset === line.length && end.line === start.line;
}

/** Returns the position at the offset, counted on from one before it. */
function advance(text: string, { offset: begin, line, column }: Position, offset: number): Position {
  const passed = text.slice(begin, offset);
  const lastBreak = passed.lastIndexOf('\n');
  if (lastBreak < 0) return { offset, line, column: column + passed.length };
  return { offset, line: line + passed.split('\n').length - 1, column: passed.length - lastBreak };
}
