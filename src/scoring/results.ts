/** Whose results the document has: those of 评价指标, else of its own form, else of the annexed form of its project. */
import type { Decimal } from '../core/decimal.ts';
import { isFormReport, type Report } from '../schema/report.ts';
import type { AnnexedForm } from './annex-figures.ts';
import { indicatorsPath } from './goal-blocks.ts';
import { placeOf } from './place-of.ts';
import { printPoints, printText } from './print-figure.ts';
import { printResults } from './print-results.ts';
import type { Basis, PrintedMap, ScoredEvaluation, ScoredForm } from './scored.ts';

export interface DocumentResults {
  readonly total: Basis | undefined;
  readonly grade: string | undefined;
  readonly printed: PrintedMap;
}

export function documentResults(
  report: Report,
  evaluation: ScoredEvaluation | undefined,
  form: ScoredForm | undefined,
  annexed: AnnexedForm | undefined,
): DocumentResults {
  const own = evaluation ?? form;
  if (own !== undefined) {
    const { total, grade } = own;
    return {
      total,
      grade,
      printed: printResults(report, { ...own, rowsPlace: rowsPlace(report, own === evaluation) }),
    };
  }
  if (annexed !== undefined) {
    const { total, grade, totalWeight } = annexed.form;
    return { total, grade, printed: printResults(report, { total, grade, totalWeight, rowsPlace: total.place }) };
  }
  return { total: undefined, grade: undefined, printed: asWritten(report) };
}

/** Returns what a form prints beside its own rows, whatever the document's results are. */
export function formResults({ report, ...form }: ScoredForm): PrintedMap {
  return printResults(report, { ...form, rowsPlace: rowsPlace(report, false) });
}

function rowsPlace(report: Report, isEvaluation: boolean) {
  const { places } = report;
  return places.key(isEvaluation ? ['评价指标'] : isFormReport(report) ? indicatorsPath(report) : ['绩效指标']);
}

/** With nothing to compute them from, 总分 and 等级 are the author's. */
function asWritten({ data, places }: Report): PrintedMap {
  // Accounts are not scored.
  if (data.收支总计 !== undefined) return {};
  const points = (value: Decimal | null | undefined) => {
    const place = placeOf(places, ['总分']);
    return value ? printPoints(value, place) : printText('', place);
  };
  return { 总分: points(data.总分), 等级: printText(data.等级 ?? '', placeOf(places, ['等级'])) };
}
