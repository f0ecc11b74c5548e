/**
 * Check `deduction-without-reason`: a row that loses points says why.
 *
 * Why: 偏差原因分析及改进措施 is due whenever 得分 is below 分值, also where the rule itself takes the points.
 */
import { type Decimal, hundred, show } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import type { ScoredForm, ScoredIndicator } from '../scoring/scored.ts';
import { cellPlace, relatedCell } from './indicator-places.ts';
import { percentText } from './percent-text.ts';
import { policyRule } from './policy-rule.ts';
import { givesReason } from './reason.ts';

export function checkDeductionWithoutReason(scored: ScoredForm): Finding[] {
  return scored.indicators.flatMap((indicator) => checkRow(scored, indicator));
}

function checkRow(scored: ScoredForm, indicator: ScoredIndicator): Finding[] {
  const { row, weight, points, met } = indicator;
  if (weight === undefined || points === undefined || points.value.greaterThanOrEqualTo(weight)) return [];
  if (givesReason(row.偏差原因分析及改进措施)) return [];
  const lost = show(weight.minus(points.value));
  return [
    error('deduction-without-reason', cellPlace(scored, indicator, '得分'), {
      message: `“${row.三级指标}”得分 ${show(points.value)}，分值 ${show(weight)}，扣了 ${lost} 分，没有写原因${byTheRule(indicator, weight)}`,
      hint: `在这一行写“偏差原因分析及改进措施”${met === false ? '：为什么没有达到、怎么改进' : '；没有偏差的，得分改为满分'}`,
      related: [relatedCell(scored, indicator, '年度指标值'), relatedCell(scored, indicator, '实际完成值')],
      ...policyRule(scored.profile),
    }),
  ];
}

/** Says what the figures themselves would give, where there are figures. */
function byTheRule({ ruled, completion, met }: ScoredIndicator, weight: Decimal): string {
  const parts: string[] = [];
  if (ruled !== undefined) parts.push(`按规则应得 ${show(ruled.computed)}（${ruled.formula}）`);
  if (completion?.lessThan(hundred) && met === true) {
    parts.push(
      `如按完成比例 ${percentText(completion)} 计为 ${show(weight.times(completion).div(hundred).toDecimalPlaces(2))}`,
    );
  }
  return parts.length === 0 ? '' : `；${parts.join('，')}`;
}
