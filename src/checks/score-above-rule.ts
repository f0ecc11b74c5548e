/**
 * Check `score-above-rule`: points that the evaluator gave are not above what the figures give.
 *
 * Why: below the target the points follow the completion; more wants a word from the evaluator. Full marks below the target are
 * `full-score-below-target`. Points that only round the rule's figure half-up or half-even are right.
 */
import { show } from '../core/decimal.ts';
import { type Finding, warning } from '../core/finding.ts';
import type { ScoredForm, ScoredIndicator } from '../scoring/scored.ts';
import { cellPlace, relatedCell } from './indicator-places.ts';
import { conventionsGiving } from './rounding-detective.ts';

export function checkScoreAboveRule(scored: ScoredForm): Finding[] {
  return scored.indicators.flatMap((indicator) => checkRow(scored, indicator));
}

function checkRow(scored: ScoredForm, indicator: ScoredIndicator): Finding[] {
  const { row, weight, points, ruled } = indicator;
  if (weight === undefined || points?.given === undefined || ruled === undefined) return [];
  const given = points.given;
  if (given.lessThanOrEqualTo(ruled.computed) || given.greaterThanOrEqualTo(weight)) return [];
  if (conventionsGiving(given, ruled.exact).some(({ mode }) => mode.startsWith('half'))) return [];
  return [
    warning('score-above-rule', cellPlace(scored, indicator, '得分'), {
      message: `“${row.三级指标}”得分 ${show(given)}，高于按完成情况应得的 ${show(ruled.computed)}（${ruled.formula}）`,
      hint: '删去得分由程序计算；评价人认为应当多给的，请在 接受 中写明理由',
      expected: show(ruled.computed),
      actual: show(given),
      related: [relatedCell(scored, indicator, '年度指标值'), relatedCell(scored, indicator, '实际完成值')],
    }),
  ];
}
