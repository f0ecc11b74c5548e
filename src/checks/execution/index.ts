/** The rules of the family 预算执行, in the order of the manual. */
import type { RuleFamily } from '../rule.ts';
import { budgetChangeUnexplained } from './budget-change-unexplained.ts';
import { completionRateConflict } from './completion-rate-conflict.ts';
import { executionOverBudget } from './execution-over-budget.ts';
import { executionRateMismatch } from './execution-rate-mismatch.ts';
import { executionRatePrecision } from './execution-rate-precision.ts';
import { executionRateRounding } from './execution-rate-rounding.ts';
import { executionScoreMismatch } from './execution-score-mismatch.ts';
import { executionScoreMissing } from './execution-score-missing.ts';
import { rateRowInconsistent } from './rate-row-inconsistent.ts';
import { underspendUnexplained } from './underspend-unexplained.ts';

export const execution: RuleFamily = {
  name: '预算执行',
  rules: [
    executionRateMismatch,
    executionRatePrecision,
    executionRateRounding,
    rateRowInconsistent,
    executionScoreMismatch,
    executionScoreMissing,
    executionOverBudget,
    underspendUnexplained,
    budgetChangeUnexplained,
    completionRateConflict,
  ],
};
