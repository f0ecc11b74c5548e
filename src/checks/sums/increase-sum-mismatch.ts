/**
 * Check `increase-sum-mismatch`: the increase that the author wrote is 决算数 less its base, and that of a whole the sum of those below it.
 *
 * Why: D003-01: a class of 843.24 万元 was said to have grown by 26.28, its two items by 218.71 and 0.21.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import { ofAccounts } from '../check.ts';
import { judgeAmount } from '../given-figure.ts';
import type { Rule } from '../rule.ts';
import { changeText } from './change-text.ts';

export const increaseSumMismatch: Rule = {
  code: 'increase-sum-mismatch',
  severity: 'error',
  wants: '决算中填写的增加额等于决算数减基数，上级的等于各项之和',
  wrong: '两款分别增加 218.71、0.21 万元，类级写增加 26.28 万元',
  right: '类级写增加 218.92 万元；或者不写，由程序计算',
  find: ofAccounts(checkIncreaseSumMismatch),
};

export function checkIncreaseSumMismatch(accounts: ScoredAccounts): Finding[] {
  return accounts.items
    .filter(({ change, bounds }) => judgeAmount(change, bounds.change).kind === 'wrong')
    .flatMap(mismatch);
}

function mismatch({ name, change, amount, base, baseName, children }: AccountsItem): Finding[] {
  if (change?.given === undefined || amount === undefined || base === undefined) return [];
  const below = children.filter((child) => child.change);
  const why =
    below.length > 1
      ? `${below.map((child) => `${child.name} ${signed(child.change?.value)}`).join('，')}`
      : `${show(amount)} − ${baseName} ${show(base)}`;
  return [
    error('increase-sum-mismatch', change.place, {
      message: `“${name}”写作${changeText(change.given)}万元，应为${changeText(change.computed)}万元（${why}）`,
      hint: '删去增加额由程序计算，或者核对决算数和基数',
      expected: show(change.computed),
      actual: show(change.given),
      related: below.map((child) => ({ message: `${child.name}写在这里`, place: child.place })),
    }),
  ];
}

function signed(value: Decimal | undefined): string {
  return value === undefined ? '' : `${value.isNegative() ? '−' : '+'}${show(value.abs())}`;
}
