/**
 * Check `score-above-rule`: points that the evaluator gave are not above what the figures give.
 *
 * Why: below the target the points follow the completion; more wants a word from the evaluator. Full marks below the target are
 * `full-score-below-target`. Points that only round the rule's figure half-up or half-even are right.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { conventionsGiving, howItCame } from '../rounding-detective.ts';
import { cellPlace, type RowTable, relatedCells, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const scoreAboveRule: Rule = {
  code: 'score-above-rule',
  severity: 'warning',
  wants: '没有达到年度指标值的，得分不高于按完成情况应得的分',
  wrong: '年度指标值“≥300人次”，实际完成值“270人次”，分值 20，得分 19',
  right: '得分 18（20 × 270 ÷ 300）；评价人认为应当多给的，接受并写明理由',
  source: '财预〔2020〕10号：定量指标未完成的，按完成值与指标值的比例计分',
  find: ofTables(checkScoreAboveRule),
};

export function checkScoreAboveRule(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => checkRow(table, row));
}

function checkRow(table: RowTable, scored: TableRow): Finding[] {
  const { name, weight, points, ruled } = scored;
  if (weight === undefined || points?.given === undefined || ruled === undefined) return [];
  const given = points.given;
  if (given.lessThanOrEqualTo(ruled.computed) || given.greaterThanOrEqualTo(weight)) return [];
  const conventions = conventionsGiving(given, ruled.exact);
  if (conventions.some(({ mode }) => mode.startsWith('half'))) return [];
  const [by] = conventions;
  return [
    warning('score-above-rule', cellPlace(table, scored, '得分'), {
      message: `“${name}”得分 ${show(given)}，高于按完成情况应得的 ${show(ruled.computed)}（${ruled.formula}）${by ? howItCame(show(given), by) : ''}`,
      hint: '删去得分由程序计算；评价人认为应当多给的，请在 接受 中写明理由',
      expected: show(ruled.computed),
      actual: show(given),
      related: relatedCells(table, scored, '年度指标值', '实际完成值'),
    }),
  ];
}
