/**
 * Rule `inverse-ratio`: the less, the better (cost, time, complaints).
 *
 * Target kept: full weight; else weight × target ÷ actual, never above the weight. Not spelled out in 财预〔2020〕10号; local
 * practice (权重 × A ÷ B on forms of Hubei and others).
 */
import { Decimal, show } from '../core/decimal.ts';
import type { Comparison, RuledPoints } from './ruled-points.ts';
import { showExact } from './show-exact.ts';

/** Returns 分. An actual value of 0 keeps every target but “below 0”, so nothing is divided by 0. */
export function inverseRatio({ weight, actual, target, met }: Comparison): RuledPoints {
  if (met || actual.isZero()) return { exact: weight, formula: `没有超出年度指标值，得满分 ${show(weight)}` };
  const exact = Decimal.min(weight, weight.times(target).div(actual));
  return { exact, formula: `${show(weight)} × ${show(target)} ÷ ${show(actual)} = ${showExact(exact)}` };
}
