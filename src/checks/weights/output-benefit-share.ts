/**
 * Check `weight-profile-deviation` of an evaluation: 产出 and 效益 together weigh at least 60 percent.
 *
 * Why: an evaluation is to look at results before procedures. Silent where the weights do not add up, and where the level-1 names
 * are of another scheme than the policy's framework: no share can be told there.
 */
import { Decimal, show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { EvaluationLevel, ScoredEvaluation } from '../../scoring/scored.ts';
import { percentText, shareInPercent } from '../percent-text.ts';
import { policyRule } from '../policy-rule.ts';

const least = new Decimal('60');

export function checkOutputBenefitShare({ report, profile, levels, totalWeight }: ScoredEvaluation): Finding[] {
  const output = levels.find(isNamed('产出'));
  const benefit = levels.find(isNamed('效益'));
  if (output === undefined || benefit === undefined || !totalWeight.equals(profile.fullScore)) return [];
  const weight = output.weight.plus(benefit.weight);
  const share = shareInPercent(weight, totalWeight);
  if (share === undefined || share.greaterThanOrEqualTo(least)) return [];
  return [
    warning('weight-profile-deviation', report.places.key(['评价指标']), {
      message: `${output.name} ${show(output.weight)} 和 ${benefit.name} ${show(benefit.weight)} 合占 ${percentText(share)}，原则上不低于 ${show(least)}%`,
      hint: '提高产出和效益的分值；确有特殊情况的，可以接受并说明',
      expected: `≥${show(least)}%`,
      actual: percentText(share),
      ...policyRule(profile),
    }),
  ];
}

/** 产出, 项目产出 and 产出指标 are one. */
function isNamed(name: string): (level: EvaluationLevel) => boolean {
  return (level) => level.name.replace(/^项目|(?:指标|情况)$/gu, '') === name;
}
