/**
 * Check `tail-difference`: a figure that the author wrote is the one that the published amounts give, not only one that they allow (尾差).
 *
 * Why: accounts are kept in 元. 6.64% is possible where 8.67 ÷ 130.68 gives 6.63%, when the hidden digits say so; only the author can tell.
 */
import { places, round, show } from '../../core/decimal.ts';
import { type Finding, info } from '../../core/finding.ts';
import type { Interval } from '../../core/interval.ts';
import type { ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import type { Basis } from '../../scoring/scored.ts';
import { ofAccounts } from '../check.ts';
import type { Rule } from '../rule.ts';
import { judgeAmount, judgeRate } from './accounts-given.ts';

export const tailDifference: Rule = {
  code: 'tail-difference',
  severity: 'info',
  wants: '填写的数就是按所写金额算出的数，不只是在舍入误差之内',
  find: ofAccounts(checkTailDifference),
};

export function checkTailDifference(accounts: ScoredAccounts): Finding[] {
  return accounts.items.flatMap(({ total, change, growth, share, bounds }) => [
    ...(judgeAmount(total, bounds.total) === 'tail' ? tail(total, bounds.total) : []),
    ...(judgeAmount(change, bounds.change) === 'tail' ? tail(change, bounds.change) : []),
    ...(judgeRate(growth, bounds.growth) === 'tail' ? tail(growth, bounds.growth) : []),
    ...(judgeRate(share, bounds.share) === 'tail' ? tail(share, bounds.share) : []),
  ]);
}

function tail(basis: Basis | undefined, bounds: Interval | undefined): Finding[] {
  if (basis?.given === undefined || bounds === undefined) return [];
  const { label, given, computed, unit, place } = basis;
  const sign = unit === '%' ? '%' : ` ${unit}`;
  const shown = (value: typeof given) => `${show(round(value, places(4)))}${sign}`;
  return [
    info('tail-difference', place, {
      message: `${label}写作 ${show(given)}${sign}，按所写的金额是 ${show(computed)}${sign}；金额是舍入过的，实际可能在 ${shown(bounds.low)} 到 ${shown(bounds.high)} 之间`,
      hint: '核对没有舍入的数：对的就用“接受”说明，否则删去由程序计算',
      expected: `${show(computed)}${sign}`,
      actual: `${show(given)}${sign}`,
    }),
  ];
}
