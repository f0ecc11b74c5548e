/**
 * Check `item-sum-mismatch`, for a department: its projects add up to its 项目支出.
 *
 * Why: a reader adds up the table of projects and compares. An error for what was spent; a warning for the budget, part of which
 * may not have been given to any project. Where a project's amount is not known there is nothing to compare.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { error, type Finding, type Place, warning } from '../../core/finding.ts';
import { addIntervals, type Interval, publishedAmount } from '../../core/interval.ts';
import type { DepartmentProject, ExpenseColumn, ScoredDepartment } from '../../scoring/department/scored-department.ts';
import type { Basis } from '../../scoring/scored.ts';
import { checkUnitMismatch } from '../department/unit-mismatch.ts';
import { totalRow } from '../funds-rows.ts';
import { type GivenFigure, judgeAmount } from '../given-figure.ts';
import { amountBounds } from '../money-bounds.ts';

export function checkProjectSums(department: ScoredDepartment): Finding[] {
  return projectSums(department).flatMap((one) => (one.verdict.kind === 'wrong' ? [mismatch(department, one)] : []));
}

export interface ProjectSum {
  readonly column: ExpenseColumn;
  /** 项目支出 of the department itself; 万元. */
  readonly own: Decimal;
  readonly sum: Basis;
  readonly place: Place;
  readonly verdict: GivenFigure;
}

/** Returns 项目支出 of each column that its projects have, and how it stands to them. */
export function projectSums(department: ScoredDepartment): ProjectSum[] {
  const { money, summary, report } = department;
  const row = money?.rows.find(({ name }) => name === '项目支出');
  if (row === undefined) return [];
  return (['全年预算数', '全年执行数'] as const).flatMap((column) => {
    const [own, sum] = [row.amounts[column], summary.sums[column]];
    if (own === undefined || sum === undefined || isSlip(department, column)) return [];
    const bounds = addIntervals(department.projects.flatMap((project) => projectBounds(project, column)));
    const verdict = judgeAmount({ given: own, computed: sum.exact }, bounds);
    return [{ column, own, sum, place: report.places.at(['部门资金', '项目支出', column]), verdict }];
  });
}

/** A project's amount may itself be the sum of rounded ones. */
function projectBounds({ amounts, forms: [form] }: DepartmentProject, column: ExpenseColumn): Interval[] {
  const value = amounts[column]?.value;
  if (value === undefined) return [];
  const total = form && totalRow(form);
  if (form === undefined || !total?.amounts[column]?.equals(value)) return [publishedAmount(value)];
  return [amountBounds(form, total, column) ?? publishedAmount(value)];
}

/** Whether the amount itself is in the wrong unit; one beside it does not matter here. */
function isSlip(department: ScoredDepartment, column: ExpenseColumn): boolean {
  return checkUnitMismatch(department).some(({ place: { path } }) => path[1] === '项目支出' && path[2] === column);
}

function mismatch({ projects }: ScoredDepartment, { column, own, sum, place }: ProjectSum): Finding {
  const gap = own.minus(sum.exact);
  const which = gap.isNegative() ? '少' : '多';
  const make = column === '全年执行数' ? error : warning;
  return make('item-sum-mismatch', place, {
    message: `项目支出的${column}为 ${show(own)} 万元，${projects.length} 个项目合计 ${show(sum.exact)} 万元（${sum.formula}），${which} ${show(gap.abs())} 万元`,
    hint: '核对各项目的金额，补上漏附的项目；差额确有去向的，接受并写明',
    expected: show(sum.exact),
    actual: show(own),
    related: sum.inputs.map(({ name, text, place: at }) => ({ message: `${name} ${text} 万元`, place: at })),
  });
}
