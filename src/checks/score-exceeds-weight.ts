/**
 * Check `score-exceeds-weight`: no row earns more than its weight.
 *
 * Why: points are capped at the weight, whatever the completion.
 */
import { type Decimal, show } from '../core/decimal.ts';
import { error, type Finding, type Place } from '../core/finding.ts';
import type { ScoredForm } from '../scoring/scored.ts';
import { totalRowPath } from './funds-rows.ts';
import { cellPlace } from './indicator-places.ts';
import { policyRule } from './policy-rule.ts';

export function checkScoreExceedsWeight(scored: ScoredForm): Finding[] {
  const execution = scored.executionPoints?.given;
  const place = scored.report.places.at([...totalRowPath, '得分']);
  return [
    ...(execution === undefined ? [] : compare(scored, '预算执行率', execution, scored.executionWeight, place)),
    ...scored.indicators.flatMap((indicator) => {
      const { weight, points, row } = indicator;
      if (weight === undefined || points === undefined) return [];
      return compare(scored, row.三级指标, points.value, weight, cellPlace(scored, indicator, '得分'));
    }),
  ];
}

function compare(scored: ScoredForm, name: string, points: Decimal, weight: Decimal, place: Place): Finding[] {
  if (points.lessThanOrEqualTo(weight)) return [];
  return [
    error('score-exceeds-weight', place, {
      message: `“${name}”得分 ${show(points)}，超过分值 ${show(weight)}；得分最高为分值`,
      hint: `得分改为不超过 ${show(weight)}，或者核对分值`,
      expected: `≤${show(weight)}`,
      actual: show(points),
      ...policyRule(scored.profile),
    }),
  ];
}
