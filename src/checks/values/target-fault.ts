/**
 * What is wrong with a row's 年度指标值 as a target; the gravest fault only, so that one cell has one finding.
 *
 * In: a row of indicators. Out: the fault, or undefined. Rows that do not apply, or whose table has no targets, are not judged.
 */
import { bareWords } from '../bare-words.ts';
import { readLabel } from '../indicator-label.ts';
import { once } from '../once.ts';
import { type RowKind, rowKind } from '../row-kind.ts';
import type { RowTable, TableRow } from '../row-table.ts';
import { actualFault } from './actual-fault.ts';
import { isDateRange } from './date-range.ts';
import { figureInName } from './figure-in-name.ts';
import { isOnlyJudgement, isWhateverItTakes, saysOnlyDone } from './filler-words.ts';

/**
 * `date-range`: a period and no target; `identical`: the name again; `value-in-name`: the figure stands in the name;
 * `not-measurable`: nothing that a result could be held against.
 */
export type TargetFault = 'date-range' | 'identical' | 'value-in-name' | 'not-measurable';

export function targetFault(table: RowTable, row: TableRow): TargetFault | undefined {
  return faultsIn(table).get(row);
}

const faultsIn = once((table: RowTable) => new Map(table.rows.map((row) => [row, faultOf(table, row)])));

function faultOf(table: RowTable, scored: TableRow): TargetFault | undefined {
  const { row, target, weight, levels } = scored;
  if (row.年度指标值 === undefined || target.kind === 'not-applicable' || weight?.isZero() === true) return undefined;
  const text = row.年度指标值 ?? '';
  const { name } = readLabel(scored.name);
  const kind = rowKind(levels);
  if (kind !== 'time' && (isDateRange(text) || isDateRange(name))) return 'date-range';
  if (figureInName(scored) !== undefined) return 'value-in-name';
  const words = bareWords(name);
  if (words !== '' && words === bareWords(text)) return 'identical';
  return target.kind === 'qualitative' && saysNothing(table, scored, text, kind) ? 'not-measurable' : undefined;
}

/** A target without any measure: what each kind of row wants differs. A figure that we cannot read is a measure. */
function saysNothing(table: RowTable, scored: TableRow, text: string, kind: RowKind | undefined): boolean {
  if (kind === 'satisfaction') return scored.actual !== undefined; // else it is not measured at all: a finding of its own
  if (/[\d０-９]|[零〇二两三四五六七八九十百千][个次项件份场人页台套天]/u.test(text)) return false;
  if (bareWords(text) === '' || saysOnlyDone(text) || isOnlyJudgement(text) || isWhateverItTakes(text)) return true;
  if (kind === 'count') return true;
  if (kind === 'time') return !/季度|半年|每[月周日]|当[天日]|[即实]时|合同|协议|批复/u.test(text);
  const fault = actualFault(scored, table.profile);
  return kind !== 'cost' && (fault === 'done' || fault === 'blank'); // nobody can tell what would have missed it
}
