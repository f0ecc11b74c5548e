/** The rules of the family 分值与总分, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { allFullScore } from './all-full-score.ts';
import { executionWeightOutsideTotal } from './execution-weight-outside-total.ts';
import { level1WeightMismatch } from './level1-weight-mismatch.ts';
import { scoreExceedsWeight } from './score-exceeds-weight.ts';
import { totalRounding } from './total-rounding.ts';
import { totalScoreMismatch } from './total-score-mismatch.ts';
import { weightProfileDeviation } from './weight-profile-deviation.ts';
import { weightSumNot100 } from './weight-sum-not-100.ts';

export const weights: RuleFamily = {
  name: '分值与总分',
  rules: [
    executionWeightOutsideTotal,
    weightSumNot100,
    level1WeightMismatch,
    totalScoreMismatch,
    totalRounding,
    scoreExceedsWeight,
    weightProfileDeviation,
    allFullScore,
  ],
};
