/** Where the lines of a text stand in its file. Most texts have no findings, so that nobody asks. */
import type { KeyPath, Place } from '../core/finding.ts';
import { partsOf } from '../core/parts-of.ts';
import type { Report } from '../schema/report.ts';

/** `lines`: in order, without the blanks at their ends. All are looked up when the first is asked for. */
export function linePlaces(report: Report, path: KeyPath, lines: readonly string[]): (line: number) => Place {
  let found: readonly Place[] | undefined;
  return (line) => {
    found ??= lookUp(report, path, lines);
    return found[line] ?? report.places.at(path);
  };
}

function lookUp(report: Report, path: KeyPath, lines: readonly string[]): readonly Place[] {
  const whole = report.places.at(path);
  return lines.map(partsOf(whole, report.texts.get(whole.file)));
}
