/**
 * Scoring: the points of 预算执行率.
 *
 * In: its weight, and the rate as a fraction: spent over budget, or the printed rate over 100. Out: points, not rounded.
 */
import { Decimal } from '../core/decimal.ts';

/** A rate kept as a fraction, so that 3 × (1 ÷ 3) is 1. */
export interface Fraction {
  readonly over: Decimal;
  readonly under: Decimal;
}

/**
 * Returns weight × rate in 分, never above the weight.
 *
 * Rule: 分值 × 执行率, capped (seen on a Beijing form of 2016; not literally in 财预〔2020〕10号).
 */
export function executionPoints(weight: Decimal, rate: Fraction): Decimal {
  return Decimal.min(weight, weight.times(rate.over).div(rate.under));
}
