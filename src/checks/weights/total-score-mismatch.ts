/**
 * Check `total-score-mismatch`: a 总分 that the author wrote is the sum of the points in the table.
 *
 * Why: it is the first figure that a reviewer adds up again. One that only rounds otherwise is `total-rounding`.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { explainGap } from './total-gap.ts';
import { totalView } from './total-view.ts';

export const totalScoreMismatch: Rule = {
  code: 'total-score-mismatch',
  severity: 'error',
  wants: '填写的总分等于各项得分之和（自评表连预算执行率得分在内）',
  wrong: '预算执行率 10 分、各项指标 86 分，总分写 100',
  right: '总分写 96；或者不写总分，由程序相加',
  find: checkTotalScoreMismatch,
};

export function checkTotalScoreMismatch(scored: Scored): Finding[] {
  const view = totalView(scored);
  if (view?.verdict.kind !== 'wrong') return [];
  const { verdict, right, parts, related } = view;
  return [
    error('total-score-mismatch', scored.report.places.at(['总分']), {
      message: `总分写作 ${show(verdict.given)}，各项得分之和为 ${show(right)}（${parts}）`,
      hint: `删去总分由程序相加，或者核对各行得分${explainGap(scored, verdict.given.minus(right))}`,
      expected: show(right),
      actual: show(verdict.given),
      related,
    }),
  ];
}
