/**
 * Check `carryover-label-wrong`: what was left at the end of the year is not written as what was brought in at its beginning.
 *
 * Why: 年初结转和结余 is last year's rest; this year's is 年末, and next year's 年初.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';
import { meantTotal } from './unit-mismatch.ts';

export const carryoverLabelWrong: Rule = {
  code: 'carryover-label-wrong',
  severity: 'error',
  wants: '年末的结转结余没有写成年初的',
  wrong: '年初结转和结余写 109.53，正好是全年预算数 2608.92 − 全年执行数 2499.39',
  right: '109.53 是年末的数，由程序计算；年初的写上年结转来的数，没有就不写',
  find: ofDepartment(checkCarryoverLabelWrong),
};

export function checkCarryoverLabelWrong(department: ScoredDepartment): Finding[] {
  const { report } = department;
  const { 年初结转和结余: brought } = report.data.部门资金 ?? {};
  const [budget, spent] = [meantTotal(department, '全年预算数'), meantTotal(department, '全年执行数')];
  if (!brought || brought.isZero() || !budget || !spent || !brought.equals(budget.minus(spent))) return [];
  return [
    error('carryover-label-wrong', report.places.at(['部门资金', '年初结转和结余']), {
      message: `年初结转和结余写作 ${show(brought)} 万元，正好是年末的数（${show(budget)} − ${show(spent)}）`,
      hint: '年末的结转结余自动计算，不用写；这里写上年末结转到本年的数，没有就删去',
      actual: show(brought),
    }),
  ];
}
