/**
 * Check `full-score-below-target`: a row whose target was not reached does not get full marks.
 *
 * Why: full marks are for targets that were reached; below them the points follow the completion. Silent where the row's own
 * rule (计分: 分档) gives full marks all the same.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { policyRule } from '../policy-rule.ts';
import { cellPlace, type RowTable, relatedCells, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const fullScoreBelowTarget: Rule = {
  code: 'full-score-below-target',
  severity: 'error',
  wants: '没有达到年度指标值的，不给满分',
  wrong: '年度指标值“≥300人次”，实际完成值“270人次”，分值 20，得分 20',
  right: '得分 18（20 × 270 ÷ 300），并写明没有达到的原因',
  source: '财预〔2020〕10号：定量指标未完成的，按完成值与指标值的比例计分',
  find: ofTables(checkFullScoreBelowTarget),
};

export function checkFullScoreBelowTarget(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => checkRow(table, row));
}

function checkRow(table: RowTable, scored: TableRow): Finding[] {
  const { name, row, weight, points, ruled, met } = scored;
  if (met !== false || weight === undefined || weight.isZero() || points === undefined) return [];
  const ruleGivesFull = ruled?.computed.greaterThanOrEqualTo(weight) === true;
  if (!points.value.equals(weight) || ruleGivesFull) return [];
  const due = ruled === undefined ? '' : `，按规则应得 ${show(ruled.computed)}（${ruled.formula}）`;
  return [
    error('full-score-below-target', cellPlace(table, scored, '得分'), {
      message: `“${name}”的实际完成值 ${row.实际完成值}，没有达到年度指标值 ${row.年度指标值}，却得了满分 ${show(weight)}${due}`,
      hint: '按完成情况扣分并写明原因，或者删去得分由程序计算；如果实际完成值写错了，请改正',
      ...(ruled === undefined ? {} : { expected: show(ruled.computed) }),
      actual: show(points.value),
      related: relatedCells(table, scored, '年度指标值', '实际完成值'),
      ...policyRule(table.profile),
    }),
  ];
}
