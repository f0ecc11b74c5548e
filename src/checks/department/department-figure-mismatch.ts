/**
 * Check `department-figure-mismatch`: a figure that the author wrote for what is computed of a department is the computed one:
 * 执行率, 结转结余 and its rate, 预决算差异率, and the sums and averages of 汇总.
 *
 * Why: these figures follow from others that stand in the same files. A warning where another rounding gives the figure.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import { expenseColumns, type ScoredDepartment } from '../../scoring/department/scored-department.ts';
import type { Basis } from '../../scoring/scored.ts';
import { ofDepartment } from '../check.ts';
import { conventionsGiving, describeConvention } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { isByWholeYear } from './formula-nonstandard.ts';
import { hasUnitSlip } from './unit-mismatch.ts';

export const departmentFigureMismatch: Rule = {
  code: 'department-figure-mismatch',
  severity: 'error',
  wants: '填写的部门执行率、结转结余、结转结余率、预决算差异率，和汇总的合计、平均分，等于算出的数',
  find: ofDepartment(checkDepartmentFigures),
};

export function checkDepartmentFigures(department: ScoredDepartment): Finding[] {
  return figuresOf(department).flatMap((basis) => checkFigure(basis));
}

/** Counts are the question of `list-count-mismatch`. */
function figuresOf(department: ScoredDepartment): Basis[] {
  const { money, summary } = department;
  const { sums, rate, average } = summary;
  const ofProjects = [...Object.values(sums), rate, average];
  const { total, carryOver, carryOverRate, variance } = money ?? {};
  // What follows from an amount in the wrong unit is wrong with it.
  const hasSlip = expenseColumns.some((column) => hasUnitSlip(department, column));
  const ofMoney = hasSlip
    ? []
    : [total?.rate, carryOver, carryOverRate, isByWholeYear(department) ? undefined : variance];
  return [...ofMoney, ...ofProjects].filter((basis) => basis !== undefined);
}

function checkFigure({ label, given, computed, exact, formula, unit, place }: Basis): Finding[] {
  if (given === undefined || given.equals(computed)) return [];
  const sign = unit === '%' ? '%' : ` ${unit}`;
  const [by] = conventionsGiving(given, exact);
  const shown = label.replace('汇总.', '汇总的');
  const details = {
    message: `${shown}写作 ${show(given)}${sign}，应为 ${show(computed)}${sign}（${formula}）`,
    hint: '删去由程序计算，或者核对它所依据的数',
    expected: show(computed),
    actual: show(given),
  };
  if (by === undefined) return [error('department-figure-mismatch', place, details)];
  const message = `${details.message}；${describeConvention(by)}才得到 ${show(given)}${sign}`;
  return [warning('department-figure-mismatch', place, { ...details, message })];
}
