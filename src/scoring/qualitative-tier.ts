/**
 * Rule `qualitative-tier`: the evaluator's points are kept, and said to lie in one of the policy's tiers.
 *
 * Rule: 财预〔2020〕10号: 100–80% (80 included), 80–60% (60 included), 60–0% of the weight.
 */
import { type Decimal, hundred, show } from '../core/decimal.ts';
import type { Band } from '../packs/profile.ts';
import type { RuledPoints } from './ruled-points.ts';
import { showExact } from './show-exact.ts';

export function qualitativeTier(weight: Decimal, given: Decimal, tiers: readonly Band[]): RuledPoints {
  if (weight.isZero()) return { exact: given, formula: `评价人给 ${show(given)}` };
  const share = given.times(hundred).div(weight);
  const tier = tiers.find(({ from }) => share.greaterThanOrEqualTo(from));
  const belongs = tier === undefined ? '' : `，属“${tier.name}”一档`;
  return { exact: given, formula: `评价人给 ${show(given)}，是分值 ${show(weight)} 的 ${showExact(share)}%${belongs}` };
}

/** Returns the tiers in words, for a hint: `达成预期指标 80%～100%、…`. */
export function tiersInWords(tiers: readonly Band[]): string {
  const ends = ['100', ...tiers.map(({ from }) => show(from))];
  return tiers.map(({ name, from }, index) => `${name} ${show(from)}%～${ends[index]}%`).join('、');
}
