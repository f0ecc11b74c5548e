/**
 * Check `formula-nonstandard`: 部门预决算差异率 is measured against 年初预算数.
 *
 * Why: measured against the whole-year budget it is 1 − 执行率 said twice, and hides how far the year's plan was off. No rule that we
 * know fixes the formula, so it is a warning, and only where the author wrote the rate himself.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import { budgetVariance } from '../../scoring/department/budget-variance.ts';
import type { ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { ofDepartment } from '../check.ts';
import { conventionsGiving } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { meantTotal } from './unit-mismatch.ts';

export const formulaNonstandard: Rule = {
  code: 'formula-nonstandard',
  severity: 'warning',
  wants: '填写的预决算差异率以年初预算数为基数，不是 1 − 执行率',
  wrong: '预决算差异率写 4.2%，是 1 − 执行率',
  right: '写上年初预算数，由程序按（决算数 − 年初预算数）÷ 年初预算数计算，印出的文字写明算法',
  find: ofDepartment(checkFormulaNonstandard),
};

export function checkFormulaNonstandard(department: ScoredDepartment): Finding[] {
  const { money, report } = department;
  const given = money?.variance?.given;
  if (given === undefined || !isByWholeYear(department)) return [];
  const known = money?.varianceBase === '年初预算数';
  const right = money?.variance ? `，按年初预算数应为 ${show(money.variance.computed)}%` : '';
  return [
    warning('formula-nonstandard', report.places.at(['部门资金', '预决算差异率']), {
      message: `预决算差异率 ${show(given)}% 是按全年预算数计算的（1 − 执行率）${known ? right : ''}`,
      hint: known
        ? '删去由程序计算'
        : '写上各项支出的年初预算数，差异率就按年初预算数计算；没有年初预算数的，删去这一行，印出的文字会写明算法',
      actual: `${show(given)}%`,
    }),
  ];
}

/** Whether the author's rate is that of the whole-year budget. */
export function isByWholeYear(department: ScoredDepartment): boolean {
  const { money } = department;
  const given = money?.variance?.given;
  const [budget, spent] = [meantTotal(department, '全年预算数'), meantTotal(department, '全年执行数')];
  if (given === undefined || budget === undefined || spent === undefined) return false;
  const exact = budgetVariance(budget, spent);
  const isRight = money?.varianceBase === '年初预算数' && given.equals(money.variance?.computed ?? given);
  return exact !== undefined && !isRight && conventionsGiving(given, exact).length > 0;
}
