/**
 * Check `item-sum-mismatch` in 部门决算说明: a 决算数 that the author wrote for a whole is the sum of what stands below it.
 *
 * Why: 类 = the sum of its 款, 合计 = the sum of its items. What rounding in each item can explain is left to `tail-difference`.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import { judgeAmount } from '../given-figure.ts';

export function checkAccountsTotal(accounts: ScoredAccounts): Finding[] {
  return accounts.items
    .filter(({ total, bounds }) => judgeAmount(total, bounds.total).kind === 'wrong')
    .flatMap(mismatch);
}

function mismatch({ name, total, children }: AccountsItem): Finding[] {
  if (total?.given === undefined) return [];
  const parts = children.flatMap((child) => (child.amount ? [`${child.name} ${show(child.amount)}`] : []));
  return [
    error('item-sum-mismatch', total.place, {
      message: `“${name}”的决算数写作 ${show(total.given)} 万元，各项之和为 ${show(total.computed)} 万元（${parts.join(' + ')}）`,
      hint: '删去合计由程序相加，或者核对各项的金额',
      expected: show(total.computed),
      actual: show(total.given),
      related: children.map((child) => ({ message: `${child.name}写在这里`, place: child.place })),
    }),
  ];
}
