/** Whether a figure that an author typed stands a second time in the report: once in a cell, once in prose. */
import { Decimal } from '../../src/core/decimal.ts';
import type { Figure } from './figures.ts';
import type { SampleReport } from './sample-reports.ts';
import { parseTexts } from './yaml-texts.ts';

/** The same figure and unit: an amount of three digits at least, or anything with three letters of the row's name in the clause. */
export function isRepeated(report: SampleReport, figure: Figure): boolean {
  const isProse = figure.kind === 'prose';
  const others = report.figures.filter((one) => (one.kind === 'prose') !== isProse && isCell(isProse ? one : figure));
  return others.some((other) => {
    if (unitOf(other) !== unitOf(figure) || !new Decimal(other.digits).equals(figure.digits)) return false;
    const [said, cell] = isProse ? [figure, other] : [other, figure];
    const isAmount = !['target', 'actual'].includes(cell.kind);
    return (isAmount && said.digits.replace('.', '').length > 2) || namesRow(said, rowName(report, cell));
  });
}

function isCell({ kind }: Figure): boolean {
  return ['amount', 'target', 'actual', 'department', 'accounts'].includes(kind);
}

/** Amounts have no unit in their cells. */
function unitOf({ kind, unit }: Figure): string {
  return ['amount', 'department', 'accounts'].includes(kind) && unit === '' ? '万元' : unit;
}

function rowName(report: SampleReport, { path }: Figure): string {
  const row = path.slice(0, -1);
  const document = parseTexts(report.out.text);
  return String(
    document.getIn([...row, '三级指标']) ?? document.getIn([...row, '四级指标']) ?? path.slice(-2).join(''),
  );
}

function namesRow({ within, start }: Figure, name: string): boolean {
  const clause =
    within
      .slice(0, start)
      .split(/[，。；、\n]/u)
      .at(-1) ?? '';
  return Array.from({ length: name.length - 2 }, (_, at) => name.slice(at, at + 3)).some((part) =>
    clause.includes(part),
  );
}
