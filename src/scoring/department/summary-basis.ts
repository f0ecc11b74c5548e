/** One figure of 汇总 with how it came about, beside what the author wrote for it. */
import { type Decimal, parseDecimal, type Rounding, round, show } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import { withAuthorFigure } from '../author-figure.ts';
import type { Basis } from '../scored.ts';

/** What speaks about a difference. */
const codes = ['department-figure-mismatch', 'list-count-mismatch', 'tail-difference'];

export interface Addend {
  readonly name: string;
  readonly value: Decimal;
  readonly place: Place;
}

export interface SummaryFigure {
  /** Its name within 汇总. */
  readonly name: string;
  readonly rule: string;
  readonly exact: Decimal;
  readonly unit: Basis['unit'];
  readonly formula: string;
  /** Undefined: not rounded. */
  readonly rounding?: Rounding;
  readonly inputs: readonly Addend[];
}

export function summaryBasis(report: DepartmentReport, figure: SummaryFigure): Basis {
  const { name, exact, rounding, inputs, ...rest } = figure;
  const computed = {
    ...rest,
    label: `汇总.${name}`,
    exact,
    rounding,
    computed: rounding ? round(exact, rounding) : exact,
    inputs: inputs.map(({ name: project, value, place }) => ({ name: project, text: show(value), place })),
    path: ['汇总', name],
  };
  const basis = withAuthorFigure(report, computed, writtenFigure(report, name), codes);
  return report.places.has(computed.path) ? basis : { ...basis, place: report.places.key(['附件']) };
}

/** A count is written as text, every other figure is decoded already. */
function writtenFigure({ data }: DepartmentReport, name: string): Decimal | null | undefined {
  const written = (data.汇总 as Readonly<Record<string, Decimal | string | null>> | undefined)?.[name];
  return typeof written === 'string' ? parseDecimal(written) : written;
}
