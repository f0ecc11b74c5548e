/**
 * Check `item-sum-mismatch`: the items of 支出明细 add up to 全年执行数.
 *
 * Why: the items are what the money was spent on; what is missing or too much between them is money that nobody can account for.
 * An amount that was rounded before it was typed is compared to its own digits: 2446752.40元 is 244.68万元.
 */
import { type Decimal, places, round, show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { all, ofAccounts, ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';
import { checkAccountsTotal } from './accounts-total-mismatch.ts';
import { checkProjectSums } from './project-sums.ts';

export const itemSumMismatch: Rule = {
  code: 'item-sum-mismatch',
  severity: 'error',
  wants: '分项之和等于总数：支出明细与全年执行数，各项目的金额与部门的项目支出，决算各项与合计',
  find: all(checkExpensesSum, ofDepartment(checkProjectSums), ofAccounts(checkAccountsTotal)),
};

export function checkExpensesSum({ expenses, money }: Scored): Finding[] {
  const spent = money?.funds.find(({ name }) => name === '年度资金总额')?.amounts.全年执行数;
  if (expenses === undefined || spent === undefined) return [];
  const { value: total, place } = expenses.total;
  if (toDigitsOf(total, spent).equals(spent)) return [];
  const gap = total.minus(spent);
  const more = gap.isPositive() ? '多' : '少';
  return [
    error('item-sum-mismatch', place, {
      message: `支出明细合计 ${show(total)} 万元，比全年执行数 ${show(spent)} 万元${more} ${show(gap.abs())} 万元`,
      hint: '核对有没有漏列、重列的支出，金额的单位（元、万元）写对没有',
      expected: show(spent),
      actual: show(total),
    }),
  ];
}

/** 万元 are written with two digits at the least, so that 245 is not taken for a rounded 244.68. */
const fewest = 2;

function toDigitsOf(total: Decimal, written: Decimal): Decimal {
  return round(total, places(Math.max(fewest, written.decimalPlaces())));
}
