/**
 * Check `fund-sum-mismatch`, for a department: an amount that the author wrote for 支出合计 is the sum of its sources.
 *
 * Why: 支出合计 = 基本支出 + 项目支出 + 其他支出, in each column. An amount in 元 that was meant in 万元 is another finding.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import { expenseColumns, type ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { hasUnitSlip } from '../department/unit-mismatch.ts';

export function checkExpenseTotal(department: ScoredDepartment): Finding[] {
  return (department.money?.totals ?? []).flatMap(({ label, given, exact, inputs, place }) => {
    const column = expenseColumns.find((one) => label.includes(one));
    if (given === undefined || given.equals(exact) || !column || hasUnitSlip(department, column)) return [];
    const parts = inputs.map(({ name, text }) => `${name} ${text}`).join(' + ');
    return [
      error('fund-sum-mismatch', place, {
        message: `支出合计的${column}写作 ${show(given)} 万元，各项支出之和为 ${show(exact)} 万元（${parts}）`,
        hint: '删去合计由程序相加，或者核对各项支出',
        expected: show(exact),
        actual: show(given),
        related: inputs.map(({ name, text, place: own }) => ({ message: `${name} ${text} 万元`, place: own })),
      }),
    ];
  });
}
