/**
 * Check `fund-sum-mismatch`, for a department: an amount that the author wrote for 支出合计 is the sum of its sources.
 *
 * Why: 支出合计 = 基本支出 + 项目支出 + 其他支出, in each column. An amount in 元 that was meant in 万元 is another finding.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import { expenseColumns, type ScoredDepartment } from '../../scoring/department/scored-department.ts';
import type { Basis } from '../../scoring/scored.ts';
import { hasUnitSlip } from '../department/unit-mismatch.ts';
import { type GivenFigure, judgeAmount } from '../given-figure.ts';
import { sumBounds } from '../money-bounds.ts';

export function checkExpenseTotal(department: ScoredDepartment): Finding[] {
  return expenseTotals(department).flatMap(({ basis, column, verdict }) => {
    if (verdict.kind !== 'wrong') return [];
    const { exact, inputs, place } = basis;
    const parts = inputs.map(({ name, text }) => `${name} ${text}`).join(' + ');
    return [
      error('fund-sum-mismatch', place, {
        message: `支出合计的${column}写作 ${show(verdict.given)} 万元，各项支出之和为 ${show(exact)} 万元（${parts}）`,
        hint: '删去合计由程序相加，或者核对各项支出',
        expected: show(exact),
        actual: show(verdict.given),
        related: inputs.map(({ name, text, place: own }) => ({ message: `${name} ${text} 万元`, place: own })),
      }),
    ];
  });
}

interface ExpenseTotal {
  readonly basis: Basis;
  readonly column: string;
  readonly verdict: GivenFigure;
}

/** Returns 支出合计 of each column, and how it stands to its sources. */
export function expenseTotals(department: ScoredDepartment): ExpenseTotal[] {
  return (department.money?.totals ?? []).flatMap((basis) => {
    const column = expenseColumns.find((one) => basis.label.includes(one));
    if (column === undefined || hasUnitSlip(department, column)) return [];
    return [{ basis, column, verdict: judgeAmount(basis, sumBounds({ ...basis, given: undefined })) }];
  });
}
