/** What a scoring rule gives: points before rounding, and how they came about. */
import type { Decimal } from '../core/decimal.ts';

export interface RuledPoints {
  /** 分; never above the weight. */
  readonly exact: Decimal;
  /** In Chinese, with the figures put in. */
  readonly formula: string;
}

/** The target as written, and its value and the result's in one unit. */
export interface Comparison {
  readonly weight: Decimal;
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly met: boolean;
}
