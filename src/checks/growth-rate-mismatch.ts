/**
 * Check `growth-rate-mismatch`: the growth that the author wrote is the increase over its base.
 *
 * Why: it is the first figure that a reader recomputes. The amounts were rounded before they were published, so only what their hidden
 * digits cannot explain is an error.
 */
import { hundred, places, round, show } from '../core/decimal.ts';
import { error, type Finding } from '../core/finding.ts';
import { type AccountsItem, allItems, type ScoredAccounts } from '../scoring/accounts/scored-accounts.ts';
import { judgeRate } from './accounts-given.ts';
import { growthText } from './change-text.ts';

export function checkGrowthRateMismatch(accounts: ScoredAccounts): Finding[] {
  return allItems(accounts)
    .filter(({ growth, bounds }) => judgeRate(growth, bounds.growth) === 'wrong')
    .flatMap(mismatch);
}

function mismatch({ name, growth, change, base }: AccountsItem): Finding[] {
  if (growth?.given === undefined || change === undefined || base === undefined) return [];
  return [
    error('growth-rate-mismatch', growth.place, {
      message: `“${name}”写作${growthText(growth.given)}，应为${growthText(growth.computed)}（${show(change.computed)} ÷ ${show(base)}）${byGivenIncrease({ change, base })}`,
      hint: '删去增长率由程序计算，或者核对增加额和基数',
      expected: `${show(growth.computed)}%`,
      actual: `${show(growth.given)}%`,
    }),
  ];
}

/** Where the increase is wrong, too, its own rate tells which of the two to mend. */
function byGivenIncrease({ change, base }: Required<Pick<AccountsItem, 'change' | 'base'>>): string {
  if (change?.given === undefined || base === undefined || change.given.equals(change.computed)) return '';
  const rate = round(change.given.times(hundred).div(base), places(2));
  return `；按所写的增加额 ${show(change.given)} 万元，也只是 ${show(rate)}%`;
}
