/**
 * Check `execution-score-missing`: the 得分 of 预算执行率 is not left blank where the amounts give it.
 *
 * Why: a key with nothing after it prints a blank cell, and the points of a whole row are lost.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { totalRowPath } from '../funds-rows.ts';
import { executionPointsBlank } from '../printed-total.ts';
import type { Rule } from '../rule.ts';

export const executionScoreMissing: Rule = {
  code: 'execution-score-missing',
  severity: 'error',
  wants: '算得出的预算执行率得分不留空',
  wrong: '执行率 100%，预算执行率的得分写“得分:”，后面是空的',
  right: '删去“得分:”，由程序计算得 10 分',
  find: ofForm(checkExecutionScoreMissing),
};

export function checkExecutionScoreMissing(scored: ScoredForm): Finding[] {
  const points = scored.executionPoints;
  if (points === undefined || !executionPointsBlank(scored)) return [];
  return [
    error('execution-score-missing', scored.report.places.key([...totalRowPath, '得分']), {
      message: `预算执行率的得分留空，应为 ${show(points.computed)}（${points.formula}）`,
      hint: '删去“得分:”这一项由程序计算，或者写上得分',
      expected: show(points.computed),
      actual: '（空）',
    }),
  ];
}
