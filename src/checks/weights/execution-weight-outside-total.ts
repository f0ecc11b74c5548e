/**
 * Check `execution-weight-outside-total`: 预算执行率 stands within the full score, not on top of it.
 *
 * Why: indicators that reach 100 by themselves leave no room for the 10 of 预算执行率; the form then holds 110, and its
 * 总分 passes over the score of 预算执行率. It is the commonest mistake of published forms.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding, type Related } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { policyRule } from '../policy-rule.ts';
import { executionPointsOnForm, executionStandsOutside, indicatorPoints, indicatorWeight } from '../printed-total.ts';
import type { Rule } from '../rule.ts';

export const executionWeightOutsideTotal: Rule = {
  code: 'execution-weight-outside-total',
  severity: 'error',
  wants: '预算执行率的分值要算在满分之内：指标自己已占满 100 分、预算执行率又在其外的，分值合计 110',
  wrong: '各三级指标的分值合计已是 100，另有预算执行率 10 分，全表 110；总分 100 没有算进预算执行率',
  right: '各三级指标的分值合计 90，加预算执行率 10 分，满分 100',
  source: '财预〔2020〕10号：自评指标的权重连预算执行率（10%）合计 100%',
  find: ofForm(checkExecutionWeightOutsideTotal),
};

export function checkExecutionWeightOutsideTotal(scored: ScoredForm): Finding[] {
  if (!executionStandsOutside(scored)) return [];
  const { fullScore } = scored.profile;
  const [weight, indicators] = [show(scored.executionWeight), show(indicatorWeight(scored))];
  const [execution, points] = [executionPointsOnForm(scored), indicatorPoints(scored)];
  const weights = `分值合计 ${show(scored.totalWeight)}，应为 ${show(fullScore)}（预算执行率 ${weight} + 指标 ${indicators}）`;
  const scores = `得分合计 ${show(execution.plus(points))}（预算执行率 ${show(execution)} + 指标 ${show(points)}）`;
  return [
    error('execution-weight-outside-total', scored.indicatorsPlace, {
      message: `${weights}：指标自己已占满 ${show(fullScore)} 分，预算执行率又在其外；${scores}${passedOver(scored)}`,
      hint: `把三级指标的分值合计调整为 ${show(fullScore.minus(scored.executionWeight))}，为预算执行率留出 ${weight} 分，得分相应调整`,
      expected: show(fullScore),
      actual: show(scored.totalWeight),
      related: weightParts(scored),
      ...policyRule(scored.profile),
    }),
  ];
}

/** Says that the printed 总分 leaves 预算执行率 out, where it does. */
function passedOver(scored: ScoredForm): string {
  const given = scored.report.data.总分;
  const leftOut = given?.equals(indicatorPoints(scored)) === true && !executionPointsOnForm(scored).isZero();
  return leftOut ? `，总分 ${show(given)} 没有算进预算执行率` : '';
}

/** Returns each level-1 name with its weight. */
export function weightParts(scored: ScoredForm): Related[] {
  return scored.levels.map(({ goal = '', level1, weight, place }) => ({
    message: `${goal}${level1} ${show(weight)} 分`,
    place,
  }));
}
