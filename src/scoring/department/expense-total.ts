/** Scoring: 支出合计 of a department in one column. */
import { type Decimal, sum } from '../../core/decimal.ts';

/**
 * Returns 基本支出 + 项目支出 + 其他支出 in 万元; a blank cell adds nothing. Undefined when none has an amount, or when a row
 * that was written lacks the column (`partial`): a sum of some of them would be taken for the whole.
 */
export function expenseTotal(amounts: readonly (Decimal | undefined)[], partial: boolean): Decimal | undefined {
  const written = amounts.filter((amount) => amount !== undefined);
  return partial || written.length === 0 ? undefined : sum(written);
}
