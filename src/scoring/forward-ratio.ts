/**
 * Rule `forward-ratio`: the more, the better.
 *
 * Target reached: full weight; else weight × actual ÷ target, never above the weight. Rule: 财预〔2020〕10号, self-evaluation of
 * quantitative indicators.
 */
import { Decimal, show, zero } from '../core/decimal.ts';
import type { Comparison, RuledPoints } from './ruled-points.ts';
import { showExact } from './show-exact.ts';

/** Returns 分. A target of 0 that was not reached (>0) gives 0. */
export function forwardRatio({ weight, actual, target, met }: Comparison): RuledPoints {
  if (met) return { exact: weight, formula: `已达到年度指标值，得满分 ${show(weight)}` };
  if (target.isZero()) return { exact: zero, formula: '没有达到年度指标值，得 0' };
  // Multiplied first: 3 × (1 ÷ 3) would lose its last digit.
  const exact = Decimal.min(weight, weight.times(actual).div(target));
  return { exact, formula: `${show(weight)} × ${show(actual)} ÷ ${show(target)} = ${showExact(exact)}` };
}
