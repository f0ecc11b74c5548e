/** Where the parts of a value of a report stand in its file. */
import type { KeyPath, Position } from '../core/finding.ts';
import { type PartFinder, partsOf } from '../core/parts-of.ts';
import type { Report } from '../schema/report.ts';

/** `from`: where to begin; the value's start if it is not given. */
export function partsWithin(report: Report, path: KeyPath, from?: Position): PartFinder {
  const whole = report.places.at(path);
  return partsOf(whole, report.texts.get(whole.file), from);
}
