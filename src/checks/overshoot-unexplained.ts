/**
 * Check `overshoot-unexplained`: a target that was exceeded widely is explained.
 *
 * Why: a target set clearly too low wants its reason, and may cost points. Less is no overshoot for cost and time. The two limits are
 * the region's: a warning from the first, an error from the second.
 */
import { show } from '../core/decimal.ts';
import { error, type Finding, warning } from '../core/finding.ts';
import type { ScoredForm, ScoredIndicator } from '../scoring/scored.ts';
import { cellPlace, relatedCell } from './indicator-places.ts';
import { percentText } from './percent-text.ts';
import { policyRule } from './policy-rule.ts';
import { givesReason } from './reason.ts';

export function checkOvershootUnexplained(scored: ScoredForm): Finding[] {
  return scored.indicators.flatMap((indicator) => checkRow(scored, indicator));
}

function checkRow(scored: ScoredForm, indicator: ScoredIndicator): Finding[] {
  const { row, completion } = indicator;
  const { overshootNote, overshootReason } = scored.profile.limits;
  if (completion === undefined || completion.lessThan(overshootNote) || lessIsBetter(indicator)) return [];
  if (givesReason(row.偏差原因分析及改进措施)) return [];
  const must = completion.greaterThanOrEqualTo(overshootReason);
  const limit = must ? overshootReason : overshootNote;
  const make = must ? error : warning;
  return [
    make('overshoot-unexplained', cellPlace(scored, indicator, '实际完成值'), {
      message: `“${row.三级指标}”的实际完成值 ${row.实际完成值}，是年度指标值 ${row.年度指标值} 的 ${percentText(completion)}，达到 ${show(limit)}% ${must ? '必须' : '应当'}说明原因，没有写`,
      hint: '在这一行写“偏差原因分析及改进措施”：为什么大幅超额，目标是否定低了',
      actual: percentText(completion),
      related: [relatedCell(scored, indicator, '年度指标值')],
      ...policyRule(scored.profile),
    }),
  ];
}

function lessIsBetter({ target, rule }: ScoredIndicator): boolean {
  if (rule === 'inverse-ratio' || target.kind !== 'quantity') return true;
  return target.comparator === '≤' || target.comparator === '<';
}
