/** Where the parts of a scalar stand in its file, found one after the other. */
import type { KeyPath, Place, Position } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';

/** Returns the place of the next occurrence of a part; of the whole value once the file says a part otherwise. */
export type PartFinder = (part: string) => Place;

/** `from`: where to begin; the value's start if it is not given. The time is linear in the value, however many parts. */
export function partsWithin(report: Report, path: KeyPath, from?: Position): PartFinder {
  const whole = report.places.at(path);
  return partsOf(whole, report.texts.get(whole.file), from);
}

/** `source`: the text of the file that the place is in. */
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

/** Returns the position at the offset, counted on from one before it. */
function advance(text: string, { offset: begin, line, column }: Position, offset: number): Position {
  const passed = text.slice(begin, offset);
  const lastBreak = passed.lastIndexOf('\n');
  if (lastBreak < 0) return { offset, line, column: column + passed.length };
  return { offset, line: line + passed.split('\n').length - 1, column: passed.length - lastBreak };
}
