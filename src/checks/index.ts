/**
 * Checks: what a reviewer would find in a scored report.
 *
 * In: a scored report. Out: findings, in the order of their places. One check a file, named by its code; this is their list.
 */
import { byPlace, type Finding } from '../core/finding.ts';
import type { Scored } from '../scoring/scored.ts';
import { checkAccountsTotal } from './accounts-total-mismatch.ts';
import { checkAllFullScore } from './all-full-score.ts';
import { checkAnnexFiguresDiffer } from './annex-figures-differ.ts';
import { checkAverageMixedBasis } from './average-mixed-basis.ts';
import { checkBudgetChangeUnexplained } from './budget-change-unexplained.ts';
import { checkCarryoverLabelWrong } from './carryover-label-wrong.ts';
import type { CheckCode } from './catalogue.ts';
import { all, ofAccounts, ofDepartment, ofEvaluation, ofForm, ofMoney, ofTables, type ReportCheck } from './check.ts';
import { checkCommentFragment } from './comment-fragment.ts';
import { checkCompletionRateConflict } from './completion-rate-conflict.ts';
import { checkCostBaselineAmbiguous } from './cost-baseline-ambiguous.ts';
import { checkCostBreakdownMismatch } from './cost-breakdown-mismatch.ts';
import { checkDeductionWithoutReason } from './deduction-without-reason.ts';
import { checkDepartmentFigures } from './department-figure-mismatch.ts';
import { checkExecutionOverBudget } from './execution-over-budget.ts';
import { checkExecutionRateMismatch } from './execution-rate-mismatch.ts';
import { checkExecutionRatePrecision } from './execution-rate-precision.ts';
import { checkExecutionRateRounding } from './execution-rate-rounding.ts';
import { checkExecutionScoreMismatch } from './execution-score-mismatch.ts';
import { checkExecutionScoreMissing } from './execution-score-missing.ts';
import { checkExecutionWeightOutsideTotal } from './execution-weight-outside-total.ts';
import { checkExpenseTotal } from './expense-total-mismatch.ts';
import { checkFormulaNonstandard } from './formula-nonstandard.ts';
import { checkFullScoreBelowTarget } from './full-score-below-target.ts';
import { checkFundSumMismatch } from './fund-sum-mismatch.ts';
import { checkGradeBandMismatch } from './grade-band-mismatch.ts';
import { checkGradeLabelNonstandard } from './grade-label-nonstandard.ts';
import { checkGrowthFromZeroBase } from './growth-from-zero-base.ts';
import { checkGrowthRateMismatch } from './growth-rate-mismatch.ts';
import { checkGrowthReasonMissing } from './growth-reason-missing.ts';
import { checkIncreaseSumMismatch } from './increase-sum-mismatch.ts';
import { checkIndicatorNameTooLong } from './indicator-name-too-long.ts';
import { checkExpensesSum } from './item-sum-mismatch.ts';
import { checkLevel1Unknown } from './level1-unknown.ts';
import { checkEvaluationLevelWeights, checkLevel1WeightMismatch } from './level1-weight-mismatch.ts';
import { checkLevel2Unknown } from './level2-unknown.ts';
import { checkListCountMismatch } from './list-count-mismatch.ts';
import { checkOutputBenefitShare } from './output-benefit-share.ts';
import { checkOvershootUnexplained } from './overshoot-unexplained.ts';
import { checkProblemSectionEmpty } from './problem-section-empty.ts';
import { checkProjectFiguresDiffer } from './project-figures-differ.ts';
import { checkProjectNameInconsistent } from './project-name-inconsistent.ts';
import { checkProjectRepeated } from './project-repeated.ts';
import { checkProjectSums } from './project-sums.ts';
import { checkRateRowInconsistent } from './rate-row-inconsistent.ts';
import { checkScoreAboveRule } from './score-above-rule.ts';
import { checkScoreCommentContradiction } from './score-comment-contradiction.ts';
import { checkExecutionExceedsWeight, checkScoreExceedsWeight } from './score-exceeds-weight.ts';
import { checkSectionMissing } from './section-missing.ts';
import { checkSectionOrder } from './section-order.ts';
import { checkSectionUnknown } from './section-unknown.ts';
import { checkShareMismatch } from './share-mismatch.ts';
import { checkTailDifference } from './tail-difference.ts';
import { checkTotalRounding } from './total-rounding.ts';
import { checkTotalScoreMismatch } from './total-score-mismatch.ts';
import { checkTypoLevel2Name } from './typo-level2-name.ts';
import { checkUnderspendUnexplained } from './underspend-unexplained.ts';
import { checkUnitMismatch } from './unit-mismatch.ts';
import { checkWeightProfileDeviation } from './weight-profile-deviation.ts';
import { checkEvaluationWeightSum, checkWeightSumNot100 } from './weight-sum-not-100.ts';

/** By code. A code may be a question to more than one part of a report: the parts that are there answer. */
const checks: Readonly<Record<CheckCode, ReportCheck>> = {
  'execution-weight-outside-total': ofForm(checkExecutionWeightOutsideTotal),
  'weight-sum-not-100': all(ofForm(checkWeightSumNot100), ofEvaluation(checkEvaluationWeightSum)),
  'level1-weight-mismatch': all(ofForm(checkLevel1WeightMismatch), ofEvaluation(checkEvaluationLevelWeights)),
  'total-score-mismatch': checkTotalScoreMismatch,
  'total-rounding': checkTotalRounding,
  'score-exceeds-weight': all(ofForm(checkExecutionExceedsWeight), ofTables(checkScoreExceedsWeight)),
  'weight-profile-deviation': all(ofForm(checkWeightProfileDeviation), ofEvaluation(checkOutputBenefitShare)),
  'all-full-score': ofForm(checkAllFullScore),
  'execution-rate-mismatch': ofMoney(checkExecutionRateMismatch),
  'execution-rate-precision': ofMoney(checkExecutionRatePrecision),
  'execution-rate-rounding': ofMoney(checkExecutionRateRounding),
  'rate-row-inconsistent': ofMoney(checkRateRowInconsistent),
  'execution-score-mismatch': ofForm(checkExecutionScoreMismatch),
  'execution-score-missing': ofForm(checkExecutionScoreMissing),
  'execution-over-budget': ofMoney(checkExecutionOverBudget),
  'underspend-unexplained': ofForm(checkUnderspendUnexplained),
  'budget-change-unexplained': ofForm(checkBudgetChangeUnexplained),
  'completion-rate-conflict': ofForm(checkCompletionRateConflict),
  'fund-sum-mismatch': all(ofMoney(checkFundSumMismatch), ofDepartment(checkExpenseTotal)),
  'item-sum-mismatch': all(checkExpensesSum, ofDepartment(checkProjectSums), ofAccounts(checkAccountsTotal)),
  'increase-sum-mismatch': ofAccounts(checkIncreaseSumMismatch),
  'growth-rate-mismatch': ofAccounts(checkGrowthRateMismatch),
  'growth-from-zero-base': ofAccounts(checkGrowthFromZeroBase),
  'growth-reason-missing': ofAccounts(checkGrowthReasonMissing),
  'share-mismatch': ofAccounts(checkShareMismatch),
  'tail-difference': ofAccounts(checkTailDifference),
  'unit-mismatch': ofDepartment(checkUnitMismatch),
  'department-figure-mismatch': ofDepartment(checkDepartmentFigures),
  'formula-nonstandard': ofDepartment(checkFormulaNonstandard),
  'carryover-label-wrong': ofDepartment(checkCarryoverLabelWrong),
  'average-mixed-basis': ofDepartment(checkAverageMixedBasis),
  'list-count-mismatch': ofDepartment(checkListCountMismatch),
  'project-name-inconsistent': ofDepartment(checkProjectNameInconsistent),
  'project-repeated': ofDepartment(checkProjectRepeated),
  'full-score-below-target': ofTables(checkFullScoreBelowTarget),
  'deduction-without-reason': ofTables(checkDeductionWithoutReason),
  'score-above-rule': ofTables(checkScoreAboveRule),
  'overshoot-unexplained': ofTables(checkOvershootUnexplained),
  'cost-baseline-ambiguous': ofForm(checkCostBaselineAmbiguous),
  'cost-breakdown-mismatch': ofForm(checkCostBreakdownMismatch),
  'score-comment-contradiction': ofEvaluation(checkScoreCommentContradiction),
  'comment-fragment': ofEvaluation(checkCommentFragment),
  'grade-band-mismatch': checkGradeBandMismatch,
  'grade-label-nonstandard': checkGradeLabelNonstandard,
  'level1-unknown': ofForm(checkLevel1Unknown),
  'level2-unknown': ofForm(checkLevel2Unknown),
  'typo-level2-name': ofForm(checkTypoLevel2Name),
  'indicator-name-too-long': ofTables(checkIndicatorNameTooLong),
  'section-missing': checkSectionMissing,
  'section-unknown': checkSectionUnknown,
  'section-order': checkSectionOrder,
  'annex-figures-differ': all(checkAnnexFiguresDiffer, ofDepartment(checkProjectFiguresDiffer)),
  'problem-section-empty-with-deductions': checkProblemSectionEmpty,
};

/** Returns what all checks find, by place. Pure: the same report gives the same findings. */
export function check(scored: Scored): Finding[] {
  return Object.values(checks)
    .flatMap((find) => find(scored))
    .sort(byPlace);
}
