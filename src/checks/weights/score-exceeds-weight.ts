/**
 * Check `score-exceeds-weight`: no row earns more than its weight.
 *
 * Why: points are capped at the weight, whatever the completion.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { error, type Finding, type Place } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { all, ofForm, ofTables } from '../check.ts';
import { totalRowPath } from '../funds-rows.ts';
import { policyRule } from '../policy-rule.ts';
import { cellPlace, type RowTable } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const scoreExceedsWeight: Rule = {
  code: 'score-exceeds-weight',
  severity: 'error',
  wants: '得分不超过分值',
  wrong: '分值 10，得分 12',
  right: '得分不超过 10',
  source: '财预〔2020〕10号：得分最高不超过该指标分值',
  find: all(ofForm(checkExecutionExceedsWeight), ofTables(checkScoreExceedsWeight)),
};

export function checkScoreExceedsWeight(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => {
    const { name, weight, points } = row;
    if (weight === undefined || points === undefined) return [];
    return compare(table.profile, name, points.value, weight, cellPlace(table, row, '得分'));
  });
}

/** The same of the points that the author typed for 预算执行率. */
export function checkExecutionExceedsWeight({
  report,
  profile,
  executionPoints,
  executionWeight,
}: ScoredForm): Finding[] {
  const given = executionPoints?.given;
  if (given === undefined) return [];
  return compare(profile, '预算执行率', given, executionWeight, report.places.at([...totalRowPath, '得分']));
}

function compare(profile: Profile, name: string, points: Decimal, weight: Decimal, place: Place): Finding[] {
  if (points.lessThanOrEqualTo(weight)) return [];
  return [
    error('score-exceeds-weight', place, {
      message: `“${name}”得分 ${show(points)}，超过分值 ${show(weight)}；得分最高为分值`,
      hint: `得分改为不超过 ${show(weight)}，或者核对分值`,
      expected: `≤${show(weight)}`,
      actual: show(points),
      ...policyRule(profile),
    }),
  ];
}
