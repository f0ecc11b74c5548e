/** The rules of the family 金额合计, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { fundSumMismatch } from './fund-sum-mismatch.ts';
import { growthFromZeroBase } from './growth-from-zero-base.ts';
import { growthRateMismatch } from './growth-rate-mismatch.ts';
import { growthReasonMissing } from './growth-reason-missing.ts';
import { increaseSumMismatch } from './increase-sum-mismatch.ts';
import { itemSumMismatch } from './item-sum-mismatch.ts';
import { shareMismatch } from './share-mismatch.ts';
import { tailDifference } from './tail-difference.ts';

export const sums: RuleFamily = {
  name: '金额合计',
  rules: [
    fundSumMismatch,
    itemSumMismatch,
    increaseSumMismatch,
    growthRateMismatch,
    growthFromZeroBase,
    growthReasonMissing,
    shareMismatch,
    tailDifference,
  ],
};
