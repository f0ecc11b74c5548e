/**
 * Check `fund-sum-mismatch`: an amount that the author wrote for 年度资金总额 is the sum of its sources.
 *
 * Why: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, in each column. Where no source has an amount there is nothing to add.
 */
import { type Decimal, show, sum, zero } from '../../core/decimal.ts';
import { error, type Finding, type Place } from '../../core/finding.ts';
import { type MoneyColumn, type MoneyPart, moneyColumns } from '../../scoring/scored.ts';
import { all, ofDepartment, ofMoney } from '../check.ts';
import { relatedAmounts, sourceRows, totalRowPath } from '../funds-rows.ts';
import { type GivenFigure, judgeAmount } from '../given-figure.ts';
import { sourcesBounds } from '../money-bounds.ts';
import type { Rule } from '../rule.ts';
import { checkExpenseTotal } from './expense-total-mismatch.ts';

export const fundSumMismatch: Rule = {
  code: 'fund-sum-mismatch',
  severity: 'error',
  wants: '填写的年度资金总额、部门的支出合计等于各项之和',
  wrong: '当年财政拨款 50、其他资金 5，年度资金总额写 56',
  right: '年度资金总额写 55；或者不写，由程序相加',
  find: all(ofMoney(checkFundSumMismatch), ofDepartment(checkExpenseTotal)),
};

export function checkFundSumMismatch(scored: MoneyPart): Finding[] {
  return fundTotals(scored).flatMap((total) => (total.verdict.kind === 'wrong' ? [mismatch(scored, total)] : []));
}

export interface FundTotal {
  readonly column: MoneyColumn;
  /** What the author wrote; 万元. */
  readonly given: Decimal;
  /** The sum of the sources; 万元. */
  readonly computed: Decimal;
  readonly place: Place;
  readonly verdict: GivenFigure;
}

/** Returns 年度资金总额 of each column where it was written beside its sources, and how it stands to them. */
export function fundTotals(scored: MoneyPart): FundTotal[] {
  return moneyColumns.flatMap((column) => {
    const given = scored.report.data.项目资金.年度资金总额?.[column];
    const bounds = given ? sourcesBounds(scored, column) : undefined;
    if (!given || bounds === undefined) return [];
    const computed = sum(sourceRows(scored).flatMap((row) => row.amounts[column] ?? []));
    const place = scored.report.places.at([...totalRowPath, column]);
    return [{ column, given, computed, place, verdict: judgeAmount({ given, computed }, bounds) }];
  });
}

function mismatch(scored: MoneyPart, { column, given, computed, place }: FundTotal): Finding {
  const rows = sourceRows(scored);
  const parts = rows.map((row) => `${row.name} ${show(row.amounts[column] ?? zero)}`).join(' + ');
  return error('fund-sum-mismatch', place, {
    message: `年度资金总额的${column}写作 ${show(given)} 万元，各项来源之和为 ${show(computed)} 万元（${parts}）`,
    hint: '删去总额由程序相加，或者核对各项来源的金额',
    expected: show(computed),
    actual: show(given),
    related: rows.flatMap((row) => relatedAmounts(scored, row, [column])),
  });
}
