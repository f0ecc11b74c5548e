/**
 * Check `cost-baseline-ambiguous`: the target of a cost row was set at the start of the year.
 *
 * Why: a target that equals the changed budget and the money spent, but not 年初预算数, looks set after the fact; it measures nothing.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, info } from '../../core/finding.ts';
import type { ScoredForm, ScoredIndicator } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { relatedAmounts, totalRow } from '../funds-rows.ts';
import { cellPlace } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { isCostRow, moneyOf } from './cost-row.ts';

export const costBaselineAmbiguous: Rule = {
  code: 'cost-baseline-ambiguous',
  severity: 'info',
  wants: '成本目标是年初定的，不是按调整后的预算事后补的',
  wrong: '年初预算数 5、全年预算数 2.48、全年执行数 2.48，成本指标写“不超过2.48万元”',
  right: '成本指标写年初定的“≤5万元”；随预算调整而改的，写明原因',
  find: ofForm(checkCostBaselineAmbiguous),
};

export function checkCostBaselineAmbiguous(scored: ScoredForm): Finding[] {
  return scored.indicators.filter(isCostRow).flatMap((indicator) => checkRow(scored, indicator));
}

function checkRow(scored: ScoredForm, indicator: ScoredIndicator): Finding[] {
  const row = totalRow(scored);
  const { 年初预算数: first, 全年预算数: whole, 全年执行数: spent } = row?.amounts ?? {};
  const { target } = indicator;
  const wanted = target.kind === 'quantity' ? moneyOf(target.quantity) : undefined;
  if (row === undefined || wanted === undefined || first === undefined || first.equals(wanted)) return [];
  if (whole?.equals(wanted) !== true || spent?.equals(wanted) !== true) return [];
  const amount = show(wanted);
  return [
    info('cost-baseline-ambiguous', cellPlace(scored, indicator, '年度指标值'), {
      message: `“${indicator.row.三级指标}”的年度指标值 ${amount} 万元，等于调整后的全年预算数和全年执行数，而年初预算数是 ${show(first)} 万元：像是事后定的目标`,
      hint: '写年初批复的成本目标；目标随预算调整而改的，在偏差原因分析及改进措施中说明',
      related: relatedAmounts(scored, row, ['年初预算数', '全年预算数', '全年执行数']),
    }),
  ];
}
