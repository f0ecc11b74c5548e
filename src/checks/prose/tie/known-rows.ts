/** The rows of indicators that a sentence can be about: those with a name to recognise and a figure to compare. */
import type { Decimal } from '../../../core/decimal.ts';
import { sameWords } from '../../../core/unit-words.ts';
import type { ScoredRow } from '../../../scoring/scored.ts';
import type { Datum } from './datum.ts';
import { type NameCore, nameCore } from './indicator-name.ts';

export interface KnownRow {
  readonly row: ScoredRow;
  readonly core: NameCore;
  readonly target: Datum | undefined;
  readonly actual: Datum | undefined;
}

/** Returns the rows that have a figure and a name to recognise them by. */
export function knownRows(
  rows: readonly ScoredRow[],
  at: (row: ScoredRow, column: string) => Datum['place'],
): KnownRow[] {
  return rows.flatMap((row) => {
    const core = nameCore(row.name);
    if (core === undefined) return [];
    const target = row.target.kind === 'quantity' ? datum(row, '年度指标值', row.target.quantity, at) : undefined;
    const actual = row.actual && datum(row, '实际完成值', row.actual, at);
    return target || actual ? [{ row, core, target, actual }] : [];
  });
}

function datum(
  row: ScoredRow,
  column: string,
  { value, unit }: { readonly value: Decimal; readonly unit: string },
  at: (row: ScoredRow, column: string) => Datum['place'],
): Datum {
  return {
    label: `“${row.name}”的${column}`,
    values: [value],
    unit: sameWords.get(unit) ?? unit,
    place: at(row, column),
  };
}

export function isSatisfaction({ row }: KnownRow): boolean {
  return /满意/u.test(row.name) || row.path.some((step) => typeof step === 'string' && /满意/u.test(step));
}
