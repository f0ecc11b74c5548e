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
import { totalRow } from '../funds-rows.ts';
import { judgeAmount } from '../given-figure.ts';
import { sumBounds } from '../money-bounds.ts';
import type { Rule } from '../rule.ts';
import { checkAccountsTotal } from './accounts-total-mismatch.ts';
import { checkProjectSums } from './project-sums.ts';

export const itemSumMismatch: Rule = {
  code: 'item-sum-mismatch',
  severity: 'error',
  wants: '分项之和等于总数：支出明细与全年执行数，各项目的金额与部门的项目支出，决算各项与合计',
  wrong: '项目支出 123.14 万元，所列六个项目合计 122.64 万元',
  right: '补上漏列的 0.5 万元，或者改正其中的金额；差额确有去向的，接受并写明',
  find: all(checkExpensesSum, ofDepartment(checkProjectSums), ofAccounts(checkAccountsTotal)),
};

export function checkExpensesSum(scored: Scored): Finding[] {
  const compared = expensesSum(scored);
  if (compared?.verdict.kind !== 'wrong') return [];
  const { spent, sum } = compared;
  const gap = sum.value.minus(spent);
  const more = gap.isPositive() ? '多' : '少';
  return [
    error('item-sum-mismatch', sum.place, {
      message: `支出明细合计 ${show(sum.value)} 万元，比全年执行数 ${show(spent)} 万元${more} ${show(gap.abs())} 万元`,
      hint: '核对有没有漏列、重列的支出，金额的单位（元、万元）写对没有',
      expected: show(spent),
      actual: show(sum.value),
    }),
  ];
}

/** Returns 全年执行数 and how it stands to the sum of the items; undefined where there is nothing to compare. */
export function expensesSum({ expenses, money }: Scored) {
  const spent = money && totalRow(money)?.amounts.全年执行数;
  if (expenses === undefined || spent === undefined) return undefined;
  const sum = expenses.total;
  const isSame = toDigitsOf(sum.value, spent).equals(spent);
  return { spent, sum, verdict: judgeAmount({ given: spent, computed: isSame ? spent : sum.value }, sumBounds(sum)) };
}

/** 万元 are written with two digits at the least, so that 245 is not taken for a rounded 244.68. */
const fewest = 2;

function toDigitsOf(total: Decimal, written: Decimal): Decimal {
  return round(total, places(Math.max(fewest, written.decimalPlaces())));
}
