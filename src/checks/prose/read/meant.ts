/** What is in agreement with a figure: the printed digits may be rounded, and words around them widen or bound them. */
import { Decimal, zero } from '../../../core/decimal.ts';
import type { Interval } from '../../../core/interval.ts';
import type { FigureKind, Reading } from './figure.ts';
import type { WrittenNumber } from './written-number.ts';

/** The text right before the number, what stands between it and its unit (余, 多), and right behind the unit. */
export interface Around {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

const endless = new Decimal('10').pow(30);
const atLeast = /(?:不少于|不低于|不小于|至少|大于等于|大于|多于|高于|超过|突破|超|逾|[≥>])\s*$/u;
const atMost = /(?:不超过|不高于|不大于|不多于|至多|最多|小于等于|小于|少于|低于|不足|不到|[≤<])\s*$/u;
const near = /(?:将近|接近|近)\s*$/u;
const around = /(?:大约|约为|约|大概)\s*$/u;
const atLeastBehind = /^\s*(?:（含）|\(含\))?(?:及)?以上/u;
const atMostBehind = /^\s*(?:（含）|\(含\))?(?:及)?(?:以下|以内|之内)/u;
const aroundBehind = /^\s*(?:左右|上下)/u;

/** `factor`: from the written unit to the one that figures are compared in. */
export function meantBy(
  written: WrittenNumber,
  factor: Decimal,
  kind: FigureKind,
  words: Around,
): { readonly meant: Interval; readonly reading: Reading } {
  const value = written.value.times(factor);
  const { before, inside, after } = words;
  if (atLeast.test(before) || atLeastBehind.test(after))
    return { meant: { low: value, high: endless }, reading: 'bound' };
  if (atMost.test(before) || atMostBehind.test(after)) return { meant: { low: zero, high: value }, reading: 'bound' };
  const loose = () => looseness(written).times(factor);
  if (inside !== '') return { meant: { low: value, high: value.plus(loose()) }, reading: 'about' };
  if (near.test(before)) return { meant: { low: value.minus(loose().div('2')), high: value }, reading: 'about' };
  if (around.test(before) || aroundBehind.test(after)) {
    const half = loose().div('2');
    return { meant: { low: value.minus(half), high: value.plus(half) }, reading: 'about' };
  }
  // A count in whole numbers was not rounded; 3.2万份 may have been.
  const isExact = kind === 'count' && written.step.times(factor).lessThanOrEqualTo('1');
  const half = isExact ? zero : written.step.times(factor).div('2');
  return { meant: { low: value.minus(half), high: value.plus(half) }, reading: 'plain' };
}

/** Returns the value of the last digit that is not 0: 1000余 is less than 2000, 320余 less than 330. */
function looseness({ value, step }: WrittenNumber): Decimal {
  if (value.isZero()) return step;
  const zeros = step.lessThan('1') ? 0 : (/0*$/u.exec(value.toFixed())?.[0].length ?? 0);
  return Decimal.max(step, new Decimal('10').pow(zeros));
}
