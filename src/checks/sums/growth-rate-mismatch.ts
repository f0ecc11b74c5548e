/**
 * Check `growth-rate-mismatch`: the growth that the author wrote is the increase over its base.
 *
 * Why: it is the first figure that a reader recomputes. The amounts were rounded before they were published, so only what their hidden
 * digits cannot explain is an error.
 */
import { type Decimal, hundred, places, round, show } from '../../core/decimal.ts';
import { error, type Finding, warning } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import type { Basis } from '../../scoring/scored.ts';
import { ofAccounts } from '../check.ts';
import { type GivenFigure, judgeAccountsRate } from '../given-figure.ts';
import { howItCame } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';
import { growthText } from './change-text.ts';

export const growthRateMismatch: Rule = {
  code: 'growth-rate-mismatch',
  severity: 'error',
  wants: '决算中填写的增长率等于增加额 ÷ 基数',
  wrong: '增加 218.92 万元、基数 624.32 万元，写增长 16.16%',
  right: '写增长 35.07%；或者不写，由程序计算',
  find: ofAccounts(checkGrowthRateMismatch),
};

export function checkGrowthRateMismatch(accounts: ScoredAccounts): Finding[] {
  return accounts.items.flatMap((item) =>
    mismatch(
      item,
      judgeAccountsRate(item.growth, () => item.bounds.growth),
    ),
  );
}

function mismatch({ name, growth, change, base, amount }: AccountsItem, verdict: GivenFigure): Finding[] {
  if (verdict.kind !== 'wrong' && verdict.kind !== 'other-mode') return [];
  if (growth?.given === undefined || change === undefined || base === undefined || amount === undefined) return [];
  const by = verdict.kind === 'other-mode' ? verdict.by : undefined;
  const make = by === undefined || by.mode === 'ceil' ? error : warning;
  const why = `${growth.formula}${howItCame(`${show(growth.given.abs())}%`, by)}`;
  return [
    make('growth-rate-mismatch', growth.place, {
      message: `“${name}”写作${growthText(growth.given)}，应为${growthText(growth.computed)}：${why}${byGivenIncrease(change, amount)}`,
      hint: '删去增长率由程序计算，或者核对增加额和基数',
      expected: `${show(growth.computed)}%`,
      actual: `${show(growth.given)}%`,
    }),
  ];
}

/** Where the increase is wrong, too, its own rate tells which of the two to mend. */
function byGivenIncrease({ given, computed }: Basis, amount: Decimal): string {
  const base = given && amount.minus(given);
  if (given === undefined || given.equals(computed) || base === undefined || base.isZero()) return '';
  return `；按所写的增减额 ${show(given)} 万元，是 ${show(round(given.times(hundred).div(base), places(2)))}%`;
}
