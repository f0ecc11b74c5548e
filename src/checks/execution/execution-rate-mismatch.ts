/**
 * Check `execution-rate-mismatch`: a 执行率 that the author wrote for the whole money is 全年执行数 ÷ 全年预算数.
 *
 * Why: both amounts stand beside it. An error only when no rounding convention gives the figure.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { MoneyPart } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import { relatedAmounts, totalRow, totalRowPath } from '../funds-rows.ts';
import { howItCame } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { judgeRowRate } from './judge-row-rate.ts';

export const executionRateMismatch: Rule = {
  code: 'execution-rate-mismatch',
  severity: 'error',
  wants: '填写的执行率等于全年执行数 ÷ 全年预算数',
  wrong: '全年预算数 176.45、全年执行数 151.2，执行率写 85.9%',
  right: '执行率写 85.69%；或者不写，由程序计算',
  find: ofMoney(checkExecutionRateMismatch),
};

export function checkExecutionRateMismatch(scored: MoneyPart): Finding[] {
  const row = totalRow(scored);
  const verdict = judgeRowRate(scored, row);
  if (row?.rate === undefined || verdict.kind !== 'wrong') return [];
  const [given, right] = [`${show(verdict.given)}%`, `${show(row.rate.computed)}%`];
  return [
    error('execution-rate-mismatch', scored.report.places.at([...totalRowPath, '执行率']), {
      message: `执行率写作 ${given}，应为 ${right}（${row.rate.formula}）${howItCame(given, undefined)}`,
      hint: '删去执行率由程序计算，或者核对金额；金额由元换算而来的，可以直接按元写，如 78512元',
      expected: right,
      actual: given,
      related: relatedAmounts(scored, row, ['全年预算数', '全年执行数']),
    }),
  ];
}
