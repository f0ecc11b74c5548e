/** A signed amount in words: `增加 218.92 `, `减少 4.15 `. */
import { type Decimal, show } from '../../core/decimal.ts';

export function changeText(change: Decimal): string {
  return `${change.isNegative() ? '减少' : '增加'} ${show(change.abs())} `;
}

/** A signed rate in words: `增长 35.07%`, `下降 8.63%`. */
export function growthText(rate: Decimal): string {
  return `${rate.isNegative() ? '下降' : '增长'} ${show(rate.abs())}%`;
}
