/**
 * Check `total-score-mismatch`: a 总分 that the author wrote is the sum of the points on the form.
 *
 * Why: it is the first figure that a reviewer adds up again. One that only rounds otherwise is `total-rounding`.
 */
import { show } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import type { ScoredForm } from '../scoring/scored.ts';
import { judgeGivenTotal } from './given-total.ts';
import { executionPointsOnForm, indicatorPoints, totalWith } from './printed-total.ts';

export function checkTotalScoreMismatch(scored: ScoredForm): Finding[] {
  const verdict = judgeGivenTotal(scored);
  if (verdict.kind !== 'wrong') return [];
  const execution = executionPointsOnForm(scored);
  const right = show(totalWith(scored, execution).rounded);
  const parts = `预算执行率 ${show(execution)} + 指标 ${show(indicatorPoints(scored))}`;
  return [
    error('total-score-mismatch', scored.report.places.at(['总分']), {
      message: `总分写作 ${show(verdict.given)}，各项得分之和为 ${right}（${parts}）`,
      hint: '删去总分由程序相加，或者核对各行得分',
      expected: right,
      actual: show(verdict.given),
      related: scored.levels.map(({ level1, points, place }) => ({ message: `${level1} ${show(points)} 分`, place })),
    }),
  ];
}
