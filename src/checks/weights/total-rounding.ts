/**
 * Check `total-rounding`: a 总分 that the author wrote is rounded as the region wants it.
 *
 * Why: 95.98694 is 95.99 to one reader and 95.98 to another; a document keeps one convention.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { describeConvention } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { totalView } from './total-view.ts';

export const totalRounding: Rule = {
  code: 'total-rounding',
  severity: 'warning',
  wants: '填写的总分按本表的舍入口径取位',
  wrong: '得分合计 95.98694，总分写 95.98（截断），而本表的口径是四舍五入',
  right: '总分写 95.99；财政局要求截断的，在 部门.yaml 的“舍入”里写明',
  find: checkTotalRounding,
};

export function checkTotalRounding(scored: Scored): Finding[] {
  const view = totalView(scored);
  if (view?.verdict.kind !== 'other-mode' && view?.verdict.kind !== 'other-precision') return [];
  const { given, by } = view.verdict;
  const right = show(view.right);
  const policy = describeConvention(scored.profile.rounding.total);
  return [
    warning('total-rounding', scored.report.places.at(['总分']), {
      message: `总分写作 ${show(given)}，是各项得分之和按“${describeConvention(by)}”得到的；本表的口径是“${policy}”，应为 ${right}`,
      hint: `改为 ${right}；如果财政局要求的就是前一种口径，请在 部门.yaml 的“舍入”中写明`,
      expected: right,
      actual: show(given),
    }),
  ];
}
