/** The rules of the family 得分与事实, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { commentFragment } from './comment-fragment.ts';
import { costBaselineAmbiguous } from './cost-baseline-ambiguous.ts';
import { costBreakdownMismatch } from './cost-breakdown-mismatch.ts';
import { deductionWithoutReason } from './deduction-without-reason.ts';
import { fullScoreBelowTarget } from './full-score-below-target.ts';
import { gradeBandMismatch } from './grade-band-mismatch.ts';
import { gradeLabelNonstandard } from './grade-label-nonstandard.ts';
import { overshootUnexplained } from './overshoot-unexplained.ts';
import { scoreAboveRule } from './score-above-rule.ts';
import { scoreCommentContradiction } from './score-comment-contradiction.ts';

export const facts: RuleFamily = {
  name: '得分与事实',
  rules: [
    fullScoreBelowTarget,
    deductionWithoutReason,
    scoreAboveRule,
    overshootUnexplained,
    costBaselineAmbiguous,
    costBreakdownMismatch,
    scoreCommentContradiction,
    commentFragment,
    gradeBandMismatch,
    gradeLabelNonstandard,
  ],
};
