/** Scoring: 年度资金总额 in one column. */
import { type Decimal, sum } from '../core/decimal.ts';

/**
 * Returns 当年财政拨款 + 上年结转资金 + 其他资金 in 万元; a blank cell adds nothing.
 * Undefined when all of them are blank: the total is then what the author wrote for it.
 */
export function fundsTotal(amounts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const written = amounts.filter((amount) => amount !== undefined);
  return written.length === 0 ? undefined : sum(written);
}
