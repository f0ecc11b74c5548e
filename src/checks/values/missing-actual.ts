/** What the three rules of a missing result share: which rows they find, how grave it is, and what they say. */
import { error, type Finding, warning } from '../../core/finding.ts';
import { type RowKind, rowKind } from '../row-kind.ts';
import { cellPlace, type RowTable, relatedCells, shortName, type TableRow } from '../row-table.ts';
import { type ActualFault, actualFault } from './actual-fault.ts';
import { targetFault } from './target-fault.ts';

export interface MissingActual {
  readonly code: string;
  /** 满意度 and 成本 have rules of their own, so that one row has one finding. */
  readonly concerns: (kind: RowKind | undefined) => boolean;
  /** Whether a row of words may be found too, or only one with a figure as its target. */
  readonly wants: (row: TableRow) => boolean;
  /** What should stand there: `调查得到的比例`. */
  readonly expected: string;
  readonly hint: string;
}

const saying: Readonly<Record<ActualFault, (text: string) => string>> = {
  blank: () => '空着',
  done: (text) => `写“${text}”，只说做了，没有说做到多少`,
  limit: (text) => `写“${text}”，是把目标抄了一遍，没有说实际是多少`,
  words: (text) => `写“${text}”，不是数，与年度指标值不能相比`,
};

/** A word where a figure should be is an error; a limit or other words may hide a figure that the author has. */
const grave: ReadonlySet<ActualFault> = new Set(['blank', 'done']);

export function findMissingActual(table: RowTable, rule: MissingActual): Finding[] {
  return table.rows.flatMap((row) => {
    const fault = actualFault(row, table.profile);
    if (fault === undefined || !rule.concerns(rowKind(row.levels)) || !rule.wants(row)) return [];
    if (repeatsName(table, row)) return [];
    const make = grave.has(fault) ? error : warning;
    return [
      make(rule.code, cellPlace(table, row, '实际完成值'), {
        message: `“${shortName(row)}”的实际完成值${saying[fault](row.row.实际完成值 ?? '')}；应写${rule.expected}`,
        hint: rule.hint,
        related: relatedCells(table, row, '年度指标值'),
      }),
    ];
  });
}

/** Name, target and result are one text: the row has its finding. */
function repeatsName(table: RowTable, row: TableRow): boolean {
  return targetFault(table, row) === 'identical' && row.row.实际完成值?.trim() === row.row.年度指标值?.trim();
}
