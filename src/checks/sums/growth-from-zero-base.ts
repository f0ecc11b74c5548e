/** Check `growth-from-zero-base`: no growth is given where the base is 0. Why: 增长100% of nothing is no figure; the page says 不可比. */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import { ofAccounts } from '../check.ts';
import type { Rule } from '../rule.ts';

export const growthFromZeroBase: Rule = {
  code: 'growth-from-zero-base',
  severity: 'warning',
  wants: '基数为 0 的不写增长率',
  wrong: '年初预算 0、决算 0.21 万元，写增长 100%',
  right: '只写增加 0.21 万元；基数为 0，增长率不可比',
  find: ofAccounts(checkGrowthFromZeroBase),
};

export function checkGrowthFromZeroBase(accounts: ScoredAccounts): Finding[] {
  return accounts.items.flatMap(fromZero);
}

function fromZero({ name, base, baseName, givenGrowth }: AccountsItem): Finding[] {
  if (givenGrowth === undefined || base === undefined || !base.isZero()) return [];
  const { value, place } = givenGrowth;
  return [
    warning('growth-from-zero-base', place, {
      message: `“${name}”的${baseName}为 0，增长率 ${show(value)}% 不可比`,
      hint: '删去增长率；页面上只写增加了多少，并说明不可比',
      actual: `${show(value)}%`,
    }),
  ];
}
