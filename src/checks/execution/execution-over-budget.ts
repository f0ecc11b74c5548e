/**
 * Check `execution-over-budget`: no row spends more than its budget.
 *
 * Why: money cannot be paid without a budget; as a rule an addition to the budget was forgotten, or the unit of an amount is wrong.
 * A source that overspends is named, the total then is not.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { MoneyPart, ScoredFundsRow } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import { relatedAmounts, sourceRows, totalRow } from '../funds-rows.ts';
import type { Rule } from '../rule.ts';

export const executionOverBudget: Rule = {
  code: 'execution-over-budget',
  severity: 'warning',
  wants: '全年执行数不超过全年预算数',
  wrong: '全年预算数 50、全年执行数 52',
  right: '全年预算数写调整后的 52，或者改正全年执行数',
  find: ofMoney(checkExecutionOverBudget),
};

export function checkExecutionOverBudget(scored: MoneyPart): Finding[] {
  const sources = sourceRows(scored).flatMap((row) => checkRow(scored, row));
  const total = totalRow(scored);
  return sources.length > 0 || total === undefined ? sources : checkRow(scored, total);
}

function checkRow(scored: MoneyPart, row: ScoredFundsRow): Finding[] {
  const { 全年预算数: budget, 全年执行数: spent } = row.amounts;
  if (budget === undefined || spent === undefined || spent.lessThanOrEqualTo(budget)) return [];
  return [
    warning('execution-over-budget', scored.report.places.at(['项目资金', row.name, '全年执行数']), {
      message: `${row.name}的全年执行数 ${show(spent)} 万元，超过全年预算数 ${show(budget)} 万元，多 ${show(spent.minus(budget))} 万元`,
      hint: '全年预算数应是调整后的预算：核对是否漏填追加的预算，或者金额的单位写错',
      expected: `≤${show(budget)}`,
      actual: show(spent),
      related: relatedAmounts(scored, row, ['全年预算数']),
    }),
  ];
}
