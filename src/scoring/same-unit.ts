/** Whether two quantities measure one thing, and their values in one unit. */
import type { Decimal } from '../core/decimal.ts';
import { type Measure, measures, sameWords } from '../core/unit-words.ts';
import type { Quantity } from './target.ts';

/**
 * Returns both values in the smaller of the two units, exactly. Where one of the two has no unit it is read in the other's.
 * Undefined when they measure different things (次 and 元), or when no exact conversion exists (工作日 and 天).
 */
export function inSameUnit(a: Quantity, b: Quantity): readonly [Decimal, Decimal] | undefined {
  const [first, second] = [canonical(a.unit), canonical(b.unit)];
  if (first === second || first === '' || second === '') return [a.value, b.value];
  const [one, other] = [measureOf(first), measureOf(second)];
  if (one === undefined || other === undefined || !alike(one, other)) return undefined;
  if (one.size.equals(other.size)) return [a.value, b.value];
  const smaller = one.size.lessThan(other.size) ? one.size : other.size;
  return [a.value.times(one.size.div(smaller)), b.value.times(other.size.div(smaller))];
}

function canonical(unit: string): string {
  return sameWords.get(unit) ?? unit;
}

interface SlashedMeasure extends Measure {
  /** What follows the slash: the 月 of 元/月. */
  readonly per: string;
}

function measureOf(unit: string): SlashedMeasure | undefined {
  const [head = '', ...rest] = unit.split('/');
  const found = measures.get(head);
  return found && { ...found, per: rest.join('/') };
}

function alike(a: SlashedMeasure, b: SlashedMeasure): boolean {
  return a.kind === b.kind && a.per === b.per;
}
