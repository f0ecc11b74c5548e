/**
 * Check `fund-sum-mismatch`: an amount that the author wrote for 年度资金总额 is the sum of its sources.
 *
 * Why: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, in each column. Where no source has an amount there is nothing to add.
 */
import { show, sum, zero } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import { type MoneyColumn, type MoneyPart, moneyColumns } from '../../scoring/scored.ts';
import { all, ofDepartment, ofMoney } from '../check.ts';
import { relatedAmounts, sourceRows, totalRowPath } from '../funds-rows.ts';
import type { Rule } from '../rule.ts';
import { checkExpenseTotal } from './expense-total-mismatch.ts';

export const fundSumMismatch: Rule = {
  code: 'fund-sum-mismatch',
  severity: 'error',
  wants: '填写的年度资金总额、部门的支出合计等于各项之和',
  find: all(ofMoney(checkFundSumMismatch), ofDepartment(checkExpenseTotal)),
};

export function checkFundSumMismatch(scored: MoneyPart): Finding[] {
  return moneyColumns.flatMap((column) => checkColumn(scored, column));
}

function checkColumn(scored: MoneyPart, column: MoneyColumn): Finding[] {
  const given = scored.report.data.项目资金.年度资金总额?.[column];
  const rows = sourceRows(scored);
  const amounts = rows.flatMap((row) => row.amounts[column] ?? []);
  const total = sum(amounts);
  if (given === undefined || given === null || amounts.length === 0 || given.equals(total)) return [];
  const parts = rows.map((row) => `${row.name} ${show(row.amounts[column] ?? zero)}`).join(' + ');
  return [
    error('fund-sum-mismatch', scored.report.places.at([...totalRowPath, column]), {
      message: `年度资金总额的${column}写作 ${show(given)} 万元，各项来源之和为 ${show(total)} 万元（${parts}）`,
      hint: '删去总额由程序相加，或者核对各项来源的金额',
      expected: show(total),
      actual: show(given),
      related: rows.flatMap((row) => relatedAmounts(scored, row, [column])),
    }),
  ];
}
