/** Which indicators measure cost. */
import type { Decimal } from '../../core/decimal.ts';
import type { ScoredIndicator } from '../../scoring/scored.ts';
import type { Quantity } from '../../scoring/target.ts';
import { rowKind } from '../row-kind.ts';

/** 成本指标 is a level-2 name in the form of 2020 and a level-1 name since 2021. */
export function isCostRow(indicator: ScoredIndicator): boolean {
  return rowKind([indicator.level1, indicator.level2]) === 'cost';
}

/** Returns an amount in 万元; undefined for a quantity that is no money, or money per something. */
export function moneyOf(quantity: Quantity | undefined): Decimal | undefined {
  return quantity?.unit === '万元' ? quantity.value : undefined;
}
