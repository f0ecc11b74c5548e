/** The cells of 部门资金 as checks look at them. */
import type { Decimal } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import {
  type DepartmentMoney,
  type ExpenseColumn,
  type ExpenseRow,
  expenseColumns,
  type ScoredDepartment,
} from '../../scoring/department/scored-department.ts';

export interface ExpenseCell {
  readonly row: ExpenseRow;
  readonly column: ExpenseColumn;
  /** 万元. */
  readonly amount: Decimal;
  readonly place: Place;
  /** Whether the author wrote the amount in 元. */
  readonly isInYuan: boolean;
}

/** Returns the amounts that the author wrote for the sources. */
export function writtenCells({ report }: ScoredDepartment, { rows }: DepartmentMoney): ExpenseCell[] {
  return rows.flatMap((row) =>
    expenseColumns.flatMap((column): ExpenseCell[] => {
      const amount = row.amounts[column];
      const path = [...row.path, column];
      if (amount === undefined || !report.places.has(path)) return [];
      const place = report.places.at(path);
      return [{ row, column, amount, place, isInYuan: /[^万亿]元$/u.test(textAt(report.texts, place)) }];
    }),
  );
}

function textAt(texts: ReadonlyMap<string, string>, { file, range }: Place): string {
  const text = texts.get(file)?.slice(range.start.offset, range.end.offset) ?? '';
  return text.replace(/['"\s]/gu, '');
}
