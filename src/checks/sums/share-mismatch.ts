/** Check `share-mismatch`: a share that the author wrote is the item's part of its whole, as far as rounded amounts can tell. */
import { show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import { ofAccounts } from '../check.ts';
import { type GivenFigure, judgeAccountsRate } from '../given-figure.ts';
import { howItCame } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';

export const shareMismatch: Rule = {
  code: 'share-mismatch',
  severity: 'error',
  wants: '决算中填写的占比等于本项 ÷ 合计',
  wrong: '本项 885.02、合计 1074.46，占比写 82.73%',
  right: '占比写 82.37%；或者不写，由程序计算',
  find: ofAccounts(checkShareMismatch),
};

export function checkShareMismatch(accounts: ScoredAccounts): Finding[] {
  return accounts.items.flatMap((item) =>
    mismatch(
      item,
      judgeAccountsRate(item.share, () => item.bounds.share),
    ),
  );
}

function mismatch({ name, share }: AccountsItem, verdict: GivenFigure): Finding[] {
  if (verdict.kind !== 'wrong' && verdict.kind !== 'other-mode') return [];
  if (share?.given === undefined) return [];
  const by = verdict.kind === 'other-mode' ? verdict.by : undefined;
  const make = by === undefined || by.mode === 'ceil' ? error : warning;
  const given = `${show(share.given)}%`;
  return [
    make('share-mismatch', share.place, {
      message: `“${name}”的占比写作 ${given}，应为 ${show(share.computed)}%（${share.formula}）${howItCame(given, by)}`,
      hint: '删去占比由程序计算，或者核对金额',
      expected: `${show(share.computed)}%`,
      actual: given,
    }),
  ];
}
