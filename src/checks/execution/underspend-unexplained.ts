/**
 * Check `underspend-unexplained`: a low 执行率 comes with its reason.
 *
 * Why: unspent money is the first thing that the finance bureau asks about. The limit is the region's.
 */
import { hundred, show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { moneyIsExplained, relatedAmounts, totalRow, wholeMoneyPlace } from '../funds-rows.ts';
import { percentText } from '../percent-text.ts';
import type { Rule } from '../rule.ts';

export const underspendUnexplained: Rule = {
  code: 'underspend-unexplained',
  severity: 'error',
  wants: '执行率偏低的，写明原因和措施',
  wrong: '执行率 63.01%，有 0.91 万元没有支出，偏差原因留空',
  right: '在“项目资金”下写：偏差原因分析及改进措施: 因中标价低于预算，结余 0.91 万元已交回；下年按市场价编制预算',
  find: ofForm(checkUnderspendUnexplained),
};

export function checkUnderspendUnexplained(scored: ScoredForm): Finding[] {
  const row = totalRow(scored);
  const { 全年预算数: budget, 全年执行数: spent } = row?.amounts ?? {};
  const limit = scored.profile.limits.executionReason;
  if (row?.rate === undefined || budget === undefined || spent === undefined) return [];
  if (row.rate.exact.greaterThanOrEqualTo(limit) || moneyIsExplained(scored)) return [];
  const rest = `${show(budget.minus(spent))} 万元`;
  const unspent = `${rest}（${percentText(hundred.minus(row.rate.exact))}）`;
  return [
    error('underspend-unexplained', wholeMoneyPlace(scored), {
      message: `执行率 ${percentText(row.rate.exact)}，低于 ${show(limit)}%，有 ${unspent}没有支出，没有写原因`,
      hint: `在“项目资金”下写“偏差原因分析及改进措施”，如：因……，有 ${rest}没有支出；已……（交回、结转），下一步……（措施、时限）`,
      expected: `≥${show(limit)}%，或者写明原因`,
      actual: percentText(row.rate.exact),
      related: relatedAmounts(scored, row, ['全年预算数', '全年执行数']),
    }),
  ];
}
