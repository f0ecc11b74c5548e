/**
 * Check `rate-row-inconsistent`: a 执行率 that the author wrote for one source fits the amounts of its row.
 *
 * Why: the rows of 项目资金 stand under each other. An error when no rounding gives the figure, else a warning.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import type { MoneyPart, ScoredFundsRow } from '../../scoring/scored.ts';
import { ofMoney } from '../check.ts';
import { relatedAmounts, sourceRows } from '../funds-rows.ts';
import { describeConvention } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { judgeRowRate } from './judge-row-rate.ts';

export const rateRowInconsistent: Rule = {
  code: 'rate-row-inconsistent',
  severity: 'error',
  wants: '各项资金来源填写的执行率与本行金额相符',
  wrong: '当年财政拨款全年预算数 50、全年执行数 48，这一行的执行率写 95%',
  right: '这一行的执行率写 96%；或者不写，由程序计算',
  find: ofMoney(checkRateRowInconsistent),
};

export function checkRateRowInconsistent(scored: MoneyPart): Finding[] {
  return sourceRows(scored).flatMap((row) => checkRow(scored, row));
}

function checkRow(scored: MoneyPart, row: ScoredFundsRow): Finding[] {
  const verdict = judgeRowRate(scored, row);
  if (row.rate === undefined || verdict.kind === 'right' || verdict.kind === 'tail') return [];
  const [given, right] = [`${show(verdict.given)}%`, `${show(row.rate.computed)}%`];
  const wrong = verdict.kind === 'wrong';
  const why = wrong ? '没有一种舍入方式能得到它' : `它是按“${describeConvention(verdict.by)}”得到的，与本表的口径不同`;
  const make = wrong ? error : warning;
  return [
    make('rate-row-inconsistent', scored.report.places.at(['项目资金', row.name, '执行率']), {
      message: `${row.name}的执行率写作 ${given}，应为 ${right}（${row.rate.formula}）：${why}`,
      hint: '删去执行率由程序计算，或者核对这一行的金额',
      expected: right,
      actual: given,
      related: relatedAmounts(scored, row, ['全年预算数', '全年执行数']),
    }),
  ];
}
