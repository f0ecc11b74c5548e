/** The rows of a table whose target has a certain fault. */
import type { RowTable, TableRow } from '../row-table.ts';
import { type TargetFault, targetFault } from './target-fault.ts';

export function rowsWith(table: RowTable, fault: TargetFault): TableRow[] {
  return table.rows.filter((row) => targetFault(table, row) === fault);
}
