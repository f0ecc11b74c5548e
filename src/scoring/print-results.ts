/** What the page prints of the results: 分值合计, 总分, 等级. */
import type { Decimal } from '../core/decimal.ts';
import type { KeyPath, Place } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';
import { isAccepted, isLeftBlank } from './author-figure.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printPoints, printText } from './print-figure.ts';
import type { Basis, PrintedMap, PrintedText } from './scored.ts';

export const resultKeys = ['分值合计', '总分', '等级'] as const;
const gradeCodes = ['grade-band-mismatch', 'grade-label-nonstandard'];

export interface Results {
  readonly totalWeight: Decimal;
  /** Where the rows stand that the weights belong to. */
  readonly rowsPlace: Place;
  readonly total: Basis;
  readonly grade: string;
}

export function printResults(report: Report, { totalWeight, rowsPlace, total, grade }: Results): PrintedMap {
  return {
    分值合计: printPoints(totalWeight, rowsPlace),
    总分: printFigure(total, total.place),
    等级: printGrade(report, grade),
  };
}

/** The author's word for the grade is printed only where he accepted the finding about it. */
function printGrade(report: Report, computed: string): PrintedText {
  const path: KeyPath = ['等级'];
  const place = placeOf(report.places, path);
  const given = report.data.等级;
  if (isLeftBlank(report, path, given)) return printText('', place);
  return printText(given && isAccepted(report, path, gradeCodes) ? given : computed, place);
}
