/**
 * Check `total-rounding`: a 总分 that the author wrote is rounded as the region wants it.
 *
 * Why: 95.98694 is 95.99 to one reader and 95.98 to another; a document keeps one convention.
 */
import { show } from '../core/decimal.ts';
import { type Finding, warning } from '../core/finding.ts';
import type { ScoredForm } from '../scoring/scored.ts';
import { judgeGivenTotal } from './given-total.ts';
import { executionPointsOnForm, totalWith } from './printed-total.ts';
import { describeConvention } from './rounding-detective.ts';

export function checkTotalRounding(scored: ScoredForm): Finding[] {
  const verdict = judgeGivenTotal(scored);
  if (verdict.kind !== 'rounded') return [];
  const right = show(totalWith(scored, executionPointsOnForm(scored)).rounded);
  const policy = describeConvention(scored.profile.rounding.total);
  return [
    warning('total-rounding', scored.report.places.at(['总分']), {
      message: `总分写作 ${show(verdict.given)}，是各项得分之和按“${describeConvention(verdict.by)}”得到的；本表的口径是“${policy}”，应为 ${right}`,
      hint: `改为 ${right}；如果财政局要求的就是前一种口径，请在 部门.yaml 的“舍入”中写明`,
      expected: right,
      actual: show(verdict.given),
    }),
  ];
}
