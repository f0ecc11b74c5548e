/**
 * Check `dash-where-rate-required`: a row of 项目资金 that has a budget shows its 执行率.
 *
 * Why: on the form the dash belongs to 分值 and 得分 of the sources; their 执行率 is a value.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { MoneyPart } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import { relatedAmounts } from '../funds-rows.ts';
import type { Rule } from '../rule.ts';
import { writtenText } from './written-text.ts';

export const dashWhereRateRequired: Rule = {
  code: 'dash-where-rate-required',
  severity: 'warning',
  wants: '有预算的资金行写出执行率，不写“—”、不留空',
  wrong: '当年财政拨款预算 25、执行 25，执行率写“—”',
  right: '执行率写“100%”；或者不写，由程序计算',
  find: ofMoney(checkDashWhereRateRequired),
};

export function checkDashWhereRateRequired(scored: MoneyPart): Finding[] {
  const { report } = scored;
  return scored.funds.flatMap((row) => {
    const path = ['项目资金', row.name, '执行率'];
    const written = report.data.项目资金[row.name]?.执行率;
    if (written !== null || row.rate === undefined) return [];
    const place = report.places.at(path);
    const typed = writtenText(report, place);
    const rate = `${show(row.rate.computed)}%`;
    return [
      warning('dash-where-rate-required', place, {
        message: `${row.name}的执行率${typed === '' ? '空着' : `写“${typed}”`}，应为 ${rate}`,
        hint: `删去“执行率”由程序计算，或者写 ${rate}；“—”只用在分值、得分两格`,
        expected: rate,
        related: relatedAmounts(scored, row, ['全年预算数', '全年执行数']),
      }),
    ];
  });
}
