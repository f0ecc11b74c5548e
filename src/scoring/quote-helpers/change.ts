/** Helper 增减: how an amount differs from an earlier one, with the rate: 增加110万元，增长81.48%. */
import { type Decimal, hundred, round, show, showRounded } from '../../core/decimal.ts';
import type { RoundingPolicy } from '../../packs/profile.ts';
import { inMoneyUnit } from '../amount-text.ts';
import { amountsIn, isProblem, type QuoteHelper } from './quote-helper.ts';

export const change: QuoteHelper = {
  parameters: ['本数', '基数'],
  example: '{{增减 项目资金.全年预算数 项目资金.年初预算数}}',
  apply: (values, rounding) => {
    const amounts = amountsIn(values);
    if (isProblem(amounts)) return amounts;
    const [current, base] = amounts;
    return { text: current && base ? describeChange(current, base, rounding) : '' };
  },
};

/** Amounts in 万元. A rate on nothing does not exist: 基数为0，增长率不可比. */
function describeChange(current: Decimal, base: Decimal, policy: RoundingPolicy): string {
  const { amount, rate, moneyUnit } = policy;
  const exact = current.minus(base);
  const inUnit = inMoneyUnit(exact, policy);
  const difference = amount === undefined ? inUnit : round(inUnit, amount);
  if (difference.isZero()) return '持平';
  const isMore = difference.greaterThan('0');
  const size = amount === undefined ? show(difference.abs()) : showRounded(difference.abs(), amount);
  const changed = `${isMore ? '增加' : '减少'}${size}${moneyUnit}`;
  if (base.isZero()) return `${changed}，基数为0，增长率不可比`;
  const percent = round(exact.abs().times(hundred).div(base), rate);
  return `${changed}，${isMore ? '增长' : '下降'}${showRounded(percent, rate)}%`;
}
