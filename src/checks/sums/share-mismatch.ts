/** Check `share-mismatch`: a share that the author wrote is the item's part of its whole, as far as rounded amounts can tell. */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import { ofAccounts } from '../check.ts';
import type { Rule } from '../rule.ts';
import { judgeRate } from './accounts-given.ts';

export const shareMismatch: Rule = {
  code: 'share-mismatch',
  severity: 'error',
  wants: '决算中填写的占比等于本项 ÷ 合计',
  find: ofAccounts(checkShareMismatch),
};

export function checkShareMismatch(accounts: ScoredAccounts): Finding[] {
  return accounts.items.filter(({ share, bounds }) => judgeRate(share, bounds.share) === 'wrong').flatMap(mismatch);
}

function mismatch({ name, share }: AccountsItem): Finding[] {
  if (share?.given === undefined) return [];
  return [
    error('share-mismatch', share.place, {
      message: `“${name}”的占比写作 ${show(share.given)}%，应为 ${show(share.computed)}%（${share.formula}）`,
      hint: '删去占比由程序计算，或者核对金额',
      expected: `${show(share.computed)}%`,
      actual: `${show(share.given)}%`,
    }),
  ];
}
