/** A table of indicators as checks of single rows look at it: 绩效指标 of a form, or 评价指标 of an evaluation. */
import type { Place, Related } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { EvaluationRow, Report } from '../schema/report.ts';
import type { Scored, ScoredEvaluation, ScoredForm, ScoredRow } from '../scoring/scored.ts';
import { once } from './once.ts';

export interface TableRow extends ScoredRow {
  /** What the author wrote under `reasonKey`. */
  readonly reason: string | null | undefined;
  /** The names of the levels above it, the highest first. */
  readonly levels: readonly string[];
}

export interface RowTable {
  readonly report: Report;
  readonly profile: Profile;
  readonly rows: readonly TableRow[];
  /** Where a row of this table says why. */
  readonly reasonKey: '偏差原因分析及改进措施' | '评价意见';
}

/** Returns the tables that the report has. */
export const tablesOf: (scored: Scored) => readonly RowTable[] = once(({ form, evaluation }) => [
  ...(form ? [formTable(form)] : []),
  ...(evaluation ? [evaluationTable(evaluation)] : []),
]);

function formTable({ report, profile, indicators }: ScoredForm): RowTable {
  const reasonKey = '偏差原因分析及改进措施';
  const rows = indicators.map((one) => ({ ...one, reason: one.row[reasonKey], levels: [one.level1, one.level2] }));
  return { report, profile, reasonKey, rows };
}

function evaluationTable({ report, profile, rows }: ScoredEvaluation): RowTable {
  const reasonKey = '评价意见';
  return { report, profile, reasonKey, rows: rows.map((one) => ({ ...one, reason: one.row[reasonKey] })) };
}

type Cell = keyof EvaluationRow | '偏差原因分析及改进措施';

/** Returns the place of a cell's value; of the row when the author did not write the cell. */
export function cellPlace({ report }: { readonly report: Report }, row: ScoredRow, cell: Cell): Place {
  return report.places.at([...row.path, cell]);
}

/** Returns the place of the row's name. */
export function namePlace(table: { readonly report: Report }, row: ScoredRow): Place {
  const key = (['四级指标', '三级指标', '二级指标'] as const).find((name) => Object.hasOwn(row.row, name));
  return key ? cellPlace(table, row, key) : row.place;
}

/** Returns the row's name for a message: a sentence that serves as one is cut. */
export function shortName({ name }: ScoredRow): string {
  const letters = [...name];
  return letters.length > 24 ? `${letters.slice(0, 16).join('')}…` : name;
}

/** Returns the cells that the author wrote as related places: `年度指标值：≥3000份`. */
export function relatedCells(
  table: { readonly report: Report },
  row: ScoredRow,
  ...cells: readonly ('年度指标值' | '实际完成值')[]
): Related[] {
  return cells
    .filter((cell) => row.row[cell] !== undefined)
    .map((cell) => ({ message: `${cell}：${row.row[cell] ?? ''}`, place: cellPlace(table, row, cell) }));
}
