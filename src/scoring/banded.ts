/** Rule `banded`: from top to bottom, the first condition that the result meets gives the points. */
import { Decimal, show } from '../core/decimal.ts';
import type { Bands } from '../schema/generated/shared.ts';
import { holds, type Measured, meets } from './compare-target.ts';
import { parseTarget, type TargetContext } from './parse-target.ts';
import type { RuledPoints } from './ruled-points.ts';
import { inSameUnit } from './same-unit.ts';

const everythingElse: ReadonlySet<string> = new Set(['其他', '其它', '其余']);

/** The result: as written, and as it was understood. */
export interface BandedResult extends Measured {
  readonly text: string;
}

/** Returns 分, never above the weight; undefined when no band fits, or the one that fits has no points. */
export function banded(
  weight: Decimal,
  bands: Bands,
  result: BandedResult,
  context: TargetContext,
): RuledPoints | undefined {
  const band = bands.find(({ 条件: condition }) => fits(condition, result, context));
  if (!band?.得分) return undefined;
  const exact = Decimal.min(weight, band.得分);
  const capped = exact.equals(band.得分) ? '' : `，不超过分值，得 ${show(exact)}`;
  return { exact, formula: `实际完成值 ${result.text} 符合“${band.条件}”一档，得 ${show(band.得分)}${capped}` };
}

/** A condition that is no quantity is met by the same words. A bare figure (90%) means exactly that figure. */
function fits(condition: string, result: BandedResult, context: TargetContext): boolean {
  if (everythingElse.has(condition.trim()) || condition.trim() === result.text.trim()) return true;
  const target = parseTarget(condition, context);
  if (target.kind !== 'quantity') return meets(target, result, 'more') === true;
  const pair = result.quantity && inSameUnit(result.quantity, target.quantity);
  return pair !== undefined && holds(pair[0], target.comparator, pair[1]);
}
