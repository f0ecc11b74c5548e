/**
 * Check `score-comment-contradiction`: points and 评价意见 say the same.
 *
 * Why: full marks beside 不够明确, or three quarters beside 未建立, is what a reader of the table sees first. What is not there at all, and
 * nothing else is said, is in the lowest tier, below 60 percent of the weight.
 */
import { hundred, show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import type { ScoredEvaluation, ScoredEvaluationRow } from '../../scoring/scored.ts';
import { ofEvaluation } from '../check.ts';
import { percentText } from '../percent-text.ts';
import { cellPlace, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { findShortcoming } from './shortcoming.ts';

export const scoreCommentContradiction: Rule = {
  code: 'score-comment-contradiction',
  severity: 'error',
  wants: '评价意见与得分相符：得满分的没有说缺点，说没有做的得分低于六成',
  wrong: '“绩效目标明确”得满分 3 分，评价意见写“绩效目标不够明确”',
  right: '得 2 分，或者把评价意见改成与满分相符',
  source: '财预〔2020〕10号：定性指标分三档，未达成的得分低于分值的 60%',
  find: ofEvaluation(checkScoreCommentContradiction),
};

export function checkScoreCommentContradiction(evaluation: ScoredEvaluation): Finding[] {
  return evaluation.rows.flatMap((row) => checkRow(evaluation, row));
}

function checkRow(evaluation: ScoredEvaluation, scored: ScoredEvaluationRow): Finding[] {
  const { row, weight, points } = scored;
  const shortcoming = findShortcoming(row.评价意见 ?? '');
  if (shortcoming === undefined || weight === undefined || weight.isZero() || points === undefined) return [];
  const share = points.value.div(weight).times(hundred);
  const isFull = share.greaterThanOrEqualTo(hundred);
  const isHigh =
    shortcoming.kind === 'absent' && shortcoming.alone && share.greaterThanOrEqualTo(lowestTierEnd(evaluation.profile));
  if (!isFull && !isHigh) return [];
  const make = shortcoming.kind === 'slight' ? warning : error;
  const got = isFull
    ? `得了满分 ${show(weight)}`
    : `得 ${show(points.value)}，是分值 ${show(weight)} 的 ${percentText(share)}`;
  return [
    make('score-comment-contradiction', cellPlace(evaluation, scored, '评价意见'), {
      message: `“${shortName(scored)}”${got}，评价意见却说“${shortcoming.words}”`,
      hint: `按意见扣分${shortcoming.kind === 'absent' ? '（没有做的，得分低于分值的六成）' : ''}，或者改正评价意见`,
      actual: row.评价意见 ?? '',
      related: [{ message: `得分 ${show(points.value)}`, place: cellPlace(evaluation, scored, '得分') }],
    }),
  ];
}

/** Where the lowest of the qualitative tiers ends; percent of the weight. Without tiers only full marks contradict. */
function lowestTierEnd({ qualitativeTiers }: Profile) {
  return qualitativeTiers.at(-2)?.from ?? hundred;
}
