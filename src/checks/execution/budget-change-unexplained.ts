/**
 * Check `budget-change-unexplained`: a budget that was changed a good deal during the year comes with its reason.
 *
 * Why: 全年预算数 far from 年初预算数 says that the plan or the project changed. The limit is the region's.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { ScoredForm, ScoredFundsRow } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { moneyIsExplained, relatedAmounts, totalRow, wholeMoneyPlace } from '../funds-rows.ts';
import { percentText, shareInPercent } from '../percent-text.ts';
import type { Rule } from '../rule.ts';

export const budgetChangeUnexplained: Rule = {
  code: 'budget-change-unexplained',
  severity: 'warning',
  wants: '年中预算调整较大的，写明原因',
  wrong: '年初预算数 135、全年预算数 245，增加 81.48%，没有说明',
  right: '在“项目资金”下写：偏差原因分析及改进措施: 因新增专项任务，经财政局批复，年中追加 110 万元',
  find: ofForm(checkBudgetChangeUnexplained),
};

export function checkBudgetChangeUnexplained(scored: ScoredForm): Finding[] {
  const row = totalRow(scored);
  const { 年初预算数: first, 全年预算数: whole } = row?.amounts ?? {};
  if (row === undefined || first === undefined || whole === undefined || first.equals(whole)) return [];
  const change = whole.minus(first);
  const share = shareInPercent(change, first);
  const limit = scored.profile.limits.budgetChange;
  if (share?.abs().lessThanOrEqualTo(limit) || moneyIsExplained(scored)) return [];
  const rate =
    share === undefined ? '年初没有预算' : `${signed(change, percentText(share.abs()))}，超过 ${show(limit)}%`;
  const amount = signed(change, `${show(change.abs())} 万元`);
  return [
    warning('budget-change-unexplained', wholeMoneyPlace(scored), {
      message: `年初预算数 ${show(first)} 万元，全年预算数 ${show(whole)} 万元，年中调整 ${amount}（${rate}），没有写原因${doubt(row, change)}`,
      hint: `在“项目资金”下写“偏差原因分析及改进措施”，如：因……，经……批复（文号），年中${change.isNegative() ? '追减' : '追加'} ${show(change.abs())} 万元`,
      related: relatedAmounts(scored, row, ['年初预算数', '全年预算数']),
    }),
  ];
}

function signed(change: Decimal, text: string): string {
  return `${change.isNegative() ? '−' : '+'}${text}`;
}

/** An addition that equals the money spent may be the spending typed as the budget, or the other way round. */
function doubt(row: ScoredFundsRow, change: Decimal): string {
  const spent = row.amounts.全年执行数;
  if (spent === undefined || !spent.equals(change)) return '';
  return `；增加的 ${show(change)} 万元与全年执行数相同，请核对是否填错了格`;
}
