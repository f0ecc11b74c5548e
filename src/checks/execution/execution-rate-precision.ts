/**
 * Check `execution-rate-precision`: a 执行率 that the author wrote has the digits that the region wants.
 *
 * Why: 63% is right for 63.01%, but coarser than the rate that the points come from.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { MoneyPart } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import { totalRow, totalRowPath } from '../funds-rows.ts';
import { describeConvention } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { judgeRowRate } from './judge-row-rate.ts';

export const executionRatePrecision: Rule = {
  code: 'execution-rate-precision',
  severity: 'warning',
  wants: '填写的执行率按规定保留小数位数',
  wrong: '全年预算数 2.46、全年执行数 1.55，执行率写 63%',
  right: '执行率写 63.01%；或者不写，由程序计算',
  find: ofMoney(checkExecutionRatePrecision),
};

export function checkExecutionRatePrecision(scored: MoneyPart): Finding[] {
  const row = totalRow(scored);
  const policy = scored.profile.rounding.rate;
  const verdict = judgeRowRate(scored, row);
  if (row?.rate === undefined || verdict.kind !== 'other-precision') return [];
  const [given, right] = [`${show(verdict.given)}%`, `${show(row.rate.computed)}%`];
  return [
    warning('execution-rate-precision', scored.report.places.at([...totalRowPath, '执行率']), {
      message: `执行率写作 ${given}，应为 ${right}（${row.rate.formula}）：数没有错，但本表的口径是“${describeConvention(policy)}”`,
      hint: `改为 ${right}，或者删去由程序计算`,
      expected: right,
      actual: given,
    }),
  ];
}
