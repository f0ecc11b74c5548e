/**
 * Check `cost-breakdown-mismatch`: the actual costs of several rows do not add up to more than 全年执行数.
 *
 * Why: parts cannot cost more than the whole. A row that gives the whole itself is not counted among the parts.
 */
import { show, sum, zero } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import { addIntervals, publishedAmount } from '../../core/interval.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { relatedAmounts, totalRow } from '../funds-rows.ts';
import { relatedCells } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { isCostRow, moneyOf } from './cost-row.ts';

export const costBreakdownMismatch: Rule = {
  code: 'cost-breakdown-mismatch',
  severity: 'warning',
  wants: '各行成本之和不超过全年执行数',
  wrong: '全年执行数 50 万元，各行成本的实际完成值合计 55 万元',
  right: '改正金额；几行之间有包含关系的，接受并写明',
  find: ofForm(checkCostBreakdownMismatch),
};

export function checkCostBreakdownMismatch(scored: ScoredForm): Finding[] {
  const money = totalRow(scored);
  const spent = money?.amounts.全年执行数;
  if (money === undefined || spent === undefined) return [];
  const parts = scored.indicators.filter((indicator) => {
    const amount = isCostRow(indicator) ? moneyOf(indicator.actual) : undefined;
    return amount !== undefined && !amount.equals(spent);
  });
  const total = sum(parts.map(({ actual }) => moneyOf(actual) ?? zero));
  const [first] = parts;
  // Each part may have been rounded up before it was written.
  const least = addIntervals(parts.map(({ actual }) => publishedAmount(moneyOf(actual) ?? zero))).low;
  if (first === undefined || parts.length < 2 || least.lessThanOrEqualTo(publishedAmount(spent).high)) return [];
  return [
    warning('cost-breakdown-mismatch', scored.report.places.key(first.path.slice(0, -1)), {
      message: `${parts.length} 行成本指标的实际完成值之和为 ${show(total)} 万元，超过全年执行数 ${show(spent)} 万元`,
      hint: '核对各行的金额和单位；几行之间有包含关系的，可以接受并说明',
      expected: `≤${show(spent)}`,
      actual: show(total),
      related: [
        ...parts.flatMap((indicator) => relatedCells(scored, indicator, '实际完成值')),
        ...relatedAmounts(scored, money, ['全年执行数']),
      ],
    }),
  ];
}
