/** An amount of money as the region's forms print it. */
import { Decimal, round, show, showRounded } from '../core/decimal.ts';
import type { RoundingPolicy } from '../packs/profile.ts';

const yuan = new Decimal('10000');

/** Returns the amount, which is in 万元, in the unit of the forms: exact. */
export function inMoneyUnit(amount: Decimal, { moneyUnit }: Pick<RoundingPolicy, 'moneyUnit'>): Decimal {
  return moneyUnit === '元' ? amount.times(yuan) : amount;
}

/** Returns the number only; as it is, where the region rounds no amounts. */
export function amountText(amount: Decimal, policy: RoundingPolicy): string {
  const exact = inMoneyUnit(amount, policy);
  return policy.amount === undefined ? show(exact) : showRounded(round(exact, policy.amount), policy.amount);
}
