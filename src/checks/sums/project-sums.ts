/**
 * Check `item-sum-mismatch`, for a department: its projects add up to its 项目支出.
 *
 * Why: a reader adds up the table of projects and compares. An error for what was spent; a warning for the budget, part of which
 * may not have been given to any project. Where a project's amount is not known there is nothing to compare.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import type { ExpenseColumn, ScoredDepartment } from '../../scoring/department/scored-department.ts';
import type { Basis } from '../../scoring/scored.ts';
import { checkUnitMismatch } from '../department/unit-mismatch.ts';

export function checkProjectSums(department: ScoredDepartment): Finding[] {
  const { money, summary } = department;
  const own = money?.rows.find(({ name }) => name === '项目支出');
  if (own === undefined) return [];
  return (['全年预算数', '全年执行数'] as const).flatMap((column) => {
    const amount = own.amounts[column];
    const projects = summary.sums[column];
    if (amount === undefined || projects === undefined || isSlip(department, column)) return [];
    return amount.equals(projects.exact) ? [] : [mismatch(department, column, amount, projects)];
  });
}

/** Whether the amount itself is in the wrong unit; one beside it does not matter here. */
function isSlip(department: ScoredDepartment, column: ExpenseColumn): boolean {
  return checkUnitMismatch(department).some(({ place: { path } }) => path[1] === '项目支出' && path[2] === column);
}

function mismatch({ report, projects }: ScoredDepartment, column: ExpenseColumn, own: Decimal, sum: Basis): Finding {
  const gap = own.minus(sum.exact);
  const which = gap.isNegative() ? '少' : '多';
  const make = column === '全年执行数' ? error : warning;
  return make('item-sum-mismatch', report.places.at(['部门资金', '项目支出', column]), {
    message: `项目支出的${column}为 ${show(own)} 万元，${projects.length} 个项目合计 ${show(sum.exact)} 万元（${sum.formula}），${which} ${show(gap.abs())} 万元`,
    hint: '核对各项目的金额，补上漏附的项目；差额确有去向的，接受并写明',
    expected: show(sum.exact),
    actual: show(own),
    related: sum.inputs.map(({ name, text, place }) => ({ message: `${name} ${text} 万元`, place })),
  });
}
