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
import { judgeGiven } from '../given-figure.ts';
import { howItCame } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { departmentBounds } from './department-bounds.ts';
import { isByWholeYear } from './formula-nonstandard.ts';
import { hasUnitSlip } from './unit-mismatch.ts';

export const departmentFigureMismatch: Rule = {
  code: 'department-figure-mismatch',
  severity: 'error',
  wants: '填写的部门执行率、结转结余、结转结余率、预决算差异率，和汇总的合计、平均分，等于算出的数',
  wrong: '“汇总”里平均分写 96.58，附件各表算得 97.85',
  right: '平均分写 97.85；或者不写，由程序计算',
  find: ofDepartment(checkDepartmentFigures),
};

export function checkDepartmentFigures(department: ScoredDepartment): Finding[] {
  return departmentFigures(department).flatMap((basis) => checkFigure(department, basis));
}

/** Counts are the question of `list-count-mismatch`. */
export function departmentFigures(department: ScoredDepartment): Basis[] {
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

function checkFigure(department: ScoredDepartment, basis: Basis): Finding[] {
  const verdict = judgeGiven(basis, () => departmentBounds(department, basis));
  if (verdict.kind === 'right' || verdict.kind === 'tail') return [];
  const { label, computed, formula, rounding, unit, place } = basis;
  const sign = unit === '%' ? '%' : ` ${unit}`;
  const given = `${show(verdict.given)}${sign}`;
  const by = verdict.kind === 'wrong' ? undefined : verdict.by;
  const make = by === undefined ? error : warning;
  return [
    make('department-figure-mismatch', place, {
      message: `${label.replace('汇总.', '汇总的')}写作 ${given}，应为 ${show(computed)}${sign}（${formula}）${rounding || by ? howItCame(given, by) : ''}`,
      hint: '删去由程序计算，或者核对它所依据的数',
      expected: show(computed),
      actual: show(verdict.given),
    }),
  ];
}
