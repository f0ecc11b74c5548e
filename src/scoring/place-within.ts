/** Where a part of a scalar stands in its file. */
import type { KeyPath, Place, Position } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';

/** Returns the place of the nth occurrence (from 0) of `part` in the value; of the whole value when the file says it otherwise. */
export function placeWithin(report: Report, path: KeyPath, part: string, nth: number): Place {
  const whole = report.places.at(path);
  const text = report.texts.get(whole.file);
  if (text === undefined) return whole;
  const { start, end } = whole.range;
  let offset = start.offset - 1;
  for (let count = 0; count <= nth; count++) {
    offset = text.indexOf(part, offset + 1);
    if (offset < 0 || offset + part.length > end.offset) return whole;
  }
  const from = advance(text, start, offset);
  return { ...whole, range: { start: from, end: advance(text, from, offset + part.length) } };
}

/** Returns the position at the offset, counted on from one before it. */
function advance(text: string, { offset: begin, line, column }: Position, offset: number): Position {
  const passed = text.slice(begin, offset);
  const lastBreak = passed.lastIndexOf('\n');
  if (lastBreak < 0) return { offset, line, column: column + passed.length };
  return { offset, line: line + passed.split('\n').length - 1, column: passed.length - lastBreak };
}
