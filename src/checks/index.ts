/**
 * Checks: what a reviewer would find in a scored report.
 *
 * In: a scored report. Out: findings, in the order of their places. One check a file, named by its code; this is their list.
 */
import { byPlace, type Finding } from '../core/finding.ts';
import type { Scored } from '../scoring/scored.ts';
import { checkAllFullScore } from './all-full-score.ts';
import { checkBudgetChangeUnexplained } from './budget-change-unexplained.ts';
import type { CheckCode } from './catalogue.ts';
import type { Check } from './check.ts';
import { checkCostBaselineAmbiguous } from './cost-baseline-ambiguous.ts';
import { checkCostBreakdownMismatch } from './cost-breakdown-mismatch.ts';
import { checkDeductionWithoutReason } from './deduction-without-reason.ts';
import { checkExecutionOverBudget } from './execution-over-budget.ts';
import { checkExecutionRateMismatch } from './execution-rate-mismatch.ts';
import { checkExecutionRatePrecision } from './execution-rate-precision.ts';
import { checkExecutionRateRounding } from './execution-rate-rounding.ts';
import { checkExecutionScoreMismatch } from './execution-score-mismatch.ts';
import { checkExecutionScoreMissing } from './execution-score-missing.ts';
import { checkExecutionWeightOutsideTotal } from './execution-weight-outside-total.ts';
import { checkFullScoreBelowTarget } from './full-score-below-target.ts';
import { checkFundSumMismatch } from './fund-sum-mismatch.ts';
import { checkGradeBandMismatch } from './grade-band-mismatch.ts';
import { checkGradeLabelNonstandard } from './grade-label-nonstandard.ts';
import { checkLevel1Unknown } from './level1-unknown.ts';
import { checkLevel1WeightMismatch } from './level1-weight-mismatch.ts';
import { checkLevel2Unknown } from './level2-unknown.ts';
import { checkOvershootUnexplained } from './overshoot-unexplained.ts';
import { checkRateRowInconsistent } from './rate-row-inconsistent.ts';
import { checkScoreAboveRule } from './score-above-rule.ts';
import { checkScoreExceedsWeight } from './score-exceeds-weight.ts';
import { checkTotalRounding } from './total-rounding.ts';
import { checkTotalScoreMismatch } from './total-score-mismatch.ts';
import { checkTypoLevel2Name } from './typo-level2-name.ts';
import { checkUnderspendUnexplained } from './underspend-unexplained.ts';
import { checkWeightProfileDeviation } from './weight-profile-deviation.ts';
import { checkWeightSumNot100 } from './weight-sum-not-100.ts';

const checks: Readonly<Record<CheckCode, Check>> = {
  'execution-weight-outside-total': checkExecutionWeightOutsideTotal,
  'weight-sum-not-100': checkWeightSumNot100,
  'level1-weight-mismatch': checkLevel1WeightMismatch,
  'total-score-mismatch': checkTotalScoreMismatch,
  'total-rounding': checkTotalRounding,
  'score-exceeds-weight': checkScoreExceedsWeight,
  'weight-profile-deviation': checkWeightProfileDeviation,
  'all-full-score': checkAllFullScore,
  'execution-rate-mismatch': checkExecutionRateMismatch,
  'execution-rate-precision': checkExecutionRatePrecision,
  'execution-rate-rounding': checkExecutionRateRounding,
  'rate-row-inconsistent': checkRateRowInconsistent,
  'execution-score-mismatch': checkExecutionScoreMismatch,
  'execution-score-missing': checkExecutionScoreMissing,
  'execution-over-budget': checkExecutionOverBudget,
  'underspend-unexplained': checkUnderspendUnexplained,
  'budget-change-unexplained': checkBudgetChangeUnexplained,
  'fund-sum-mismatch': checkFundSumMismatch,
  'full-score-below-target': checkFullScoreBelowTarget,
  'deduction-without-reason': checkDeductionWithoutReason,
  'score-above-rule': checkScoreAboveRule,
  'overshoot-unexplained': checkOvershootUnexplained,
  'cost-baseline-ambiguous': checkCostBaselineAmbiguous,
  'cost-breakdown-mismatch': checkCostBreakdownMismatch,
  'grade-band-mismatch': checkGradeBandMismatch,
  'grade-label-nonstandard': checkGradeLabelNonstandard,
  'level1-unknown': checkLevel1Unknown,
  'level2-unknown': checkLevel2Unknown,
  'typo-level2-name': checkTypoLevel2Name,
};

/** Returns what all checks find, by place. Pure: the same report gives the same findings. */
export function check(scored: Scored): Finding[] {
  const { form } = scored;
  return Object.values(checks)
    .flatMap((find) => (form ? find(form) : []))
    .sort(byPlace);
}
