/**
 * Check `weight-sum-not-100`: the weights of a form, 预算执行率 included, or of an evaluation add up to the full score.
 *
 * Why: a table whose rows add up to 105 prints a total that nobody can derive, and comes back. Where the indicators alone
 * reach the full score, `execution-weight-outside-total` says so instead; a row without a weight is found when it is scored.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredEvaluation, ScoredForm } from '../../scoring/scored.ts';
import { all, ofEvaluation, ofForm } from '../check.ts';
import { policyRule } from '../policy-rule.ts';
import { everyWeightIsWritten, executionStandsOutside, indicatorWeight } from '../printed-total.ts';
import type { Rule } from '../rule.ts';
import { weightParts } from './execution-weight-outside-total.ts';

export const weightSumNot100: Rule = {
  code: 'weight-sum-not-100',
  severity: 'error',
  wants: '分值合计等于满分：自评表连预算执行率在内，评价指标各行相加',
  wrong: '预算执行率 10 + 产出 50 + 效益 30 + 满意度 15 = 105',
  right: '预算执行率 10 + 产出 50 + 效益 30 + 满意度 10 = 100',
  source: '财预〔2020〕10号：自评指标的权重连预算执行率（10%）合计 100%',
  find: all(ofForm(checkWeightSumNot100), ofEvaluation(checkEvaluationWeightSum)),
};

export function checkWeightSumNot100(scored: ScoredForm): Finding[] {
  const { totalWeight, executionWeight, profile } = scored;
  const otherwiseFound = executionStandsOutside(scored) || !everyWeightIsWritten(scored);
  if (totalWeight.equals(profile.fullScore) || otherwiseFound) return [];
  const gap = totalWeight.minus(profile.fullScore);
  const parts = `预算执行率 ${show(executionWeight)} + 指标 ${show(indicatorWeight(scored))}`;
  return [
    error('weight-sum-not-100', scored.indicatorsPlace, {
      message: `分值合计 ${show(totalWeight)}，应为 ${show(profile.fullScore)}（${parts}）`,
      hint: `三级指标的分值${gap.isPositive() ? '多' : '少'}了 ${show(gap.abs())} 分，请调整；预算执行率的分值也计入总分`,
      expected: show(profile.fullScore),
      actual: show(totalWeight),
      related: weightParts(scored),
      ...policyRule(profile),
    }),
  ];
}

/** 评价指标 holds no 预算执行率 but as one of its rows. */
export function checkEvaluationWeightSum({ report, profile, levels, rows, totalWeight }: ScoredEvaluation): Finding[] {
  const incomplete = rows.some(({ weight, target }) => weight === undefined && target.kind !== 'not-applicable');
  if (incomplete || totalWeight.equals(profile.fullScore)) return [];
  const gap = totalWeight.minus(profile.fullScore);
  const parts = levels.map(({ name, weight }) => `${name} ${show(weight)}`).join(' + ');
  return [
    error('weight-sum-not-100', report.places.key(['评价指标']), {
      message: `评价指标的分值合计 ${show(totalWeight)}，应为 ${show(profile.fullScore)}（${parts}）`,
      hint: `各行的分值${gap.isPositive() ? '多' : '少'}了 ${show(gap.abs())} 分，请调整`,
      expected: show(profile.fullScore),
      actual: show(totalWeight),
      related: levels.map(({ name, weight, place }) => ({ message: `${name} ${show(weight)} 分`, place })),
      ...policyRule(profile),
    }),
  ];
}
