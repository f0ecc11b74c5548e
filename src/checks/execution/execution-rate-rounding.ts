/**
 * Check `execution-rate-rounding`: a 执行率 that the author wrote is rounded as the region wants it.
 *
 * Why: 99.86939 is 99.87% rounded half-up and 99.86% cut off; a document keeps one convention.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { MoneyPart } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import { totalRow, totalRowPath } from '../funds-rows.ts';
import { describeConvention } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { judgeRowRate } from './judge-row-rate.ts';

export const executionRateRounding: Rule = {
  code: 'execution-rate-rounding',
  severity: 'warning',
  wants: '填写的执行率按本表的舍入口径取位',
  wrong: '244.68 ÷ 245 = 99.869…%，执行率写 99.86%（截断），而本表的口径是四舍五入',
  right: '执行率写 99.87%；财政局要求截断的，在 部门.yaml 的“舍入”里写明',
  find: ofMoney(checkExecutionRateRounding),
};

export function checkExecutionRateRounding(scored: MoneyPart): Finding[] {
  const row = totalRow(scored);
  const policy = scored.profile.rounding.rate;
  const verdict = judgeRowRate(scored, row);
  if (row?.rate === undefined || verdict.kind !== 'other-mode') return [];
  const [given, right] = [`${show(verdict.given)}%`, `${show(row.rate.computed)}%`];
  const [theirs, ours] = [describeConvention(verdict.by), describeConvention(policy)];
  return [
    warning('execution-rate-rounding', scored.report.places.at([...totalRowPath, '执行率']), {
      message: `执行率写作 ${given}，是按“${theirs}”得到的；本表的口径是“${ours}”，应为 ${right}（${row.rate.formula}）`,
      hint: `改为 ${right}；如果财政局要求的就是前一种口径，请在 部门.yaml 的“舍入”中写明`,
      expected: right,
      actual: given,
    }),
  ];
}
