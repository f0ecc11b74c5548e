/** Check `share-mismatch`: a share that the author wrote is the item's part of its whole, as far as rounded amounts can tell. */
import { show } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../scoring/accounts/scored-accounts.ts';
import { judgeRate } from './accounts-given.ts';

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
