/** Applies the rule of a row to its figures. */
import type { Decimal } from '../core/decimal.ts';
import { banded } from './banded.ts';
import type { Measured } from './compare-target.ts';
import { forwardRatio } from './forward-ratio.ts';
import type { InferredRule } from './infer-rule.ts';
import { inverseRatio } from './inverse-ratio.ts';
import { metOrNot } from './met-or-not.ts';
import type { TargetContext } from './parse-target.ts';
import type { RuledPoints } from './ruled-points.ts';
import { inSameUnit } from './same-unit.ts';
import type { RowCells } from './scored.ts';
import type { Quantity, Target } from './target.ts';

export interface RowFigures {
  readonly row: RowCells;
  readonly weight: Decimal;
  readonly target: Target;
  readonly actual: Measured;
  readonly met: boolean | undefined;
  readonly inferred: InferredRule;
  readonly context: TargetContext;
}

/** Returns the rule's points, or undefined when only the evaluator can tell. */
export function ruledPoints(figures: RowFigures): RuledPoints | undefined {
  const { row, weight, actual, met, inferred, context } = figures;
  switch (inferred.rule) {
    case 'forward-ratio':
    case 'inverse-ratio':
      return ratioPoints(figures);
    case 'met-or-not':
      return met === undefined ? undefined : metOrNot(weight, met, inferred.said);
    case 'banded': {
      const bands = typeof row.计分 === 'object' ? row.计分.分档 : [];
      return banded(weight, bands, { ...actual, text: row.实际完成值 ?? '' }, context);
    }
    case 'qualitative-tier':
    case 'given':
    case 'not-applicable':
      return undefined;
  }
}

/** Of a range, the end that the direction asks for counts: 正向 its lower end, 反向 its upper one. */
function ratioPoints({ weight, target, actual, met, inferred }: RowFigures): RuledPoints | undefined {
  const forward = inferred.rule === 'forward-ratio';
  const wanted = wantedQuantity(target, forward);
  const pair = wanted && actual.quantity && inSameUnit(actual.quantity, wanted);
  if (pair === undefined) return undefined;
  const [reached, aim] = pair;
  const reachesEnd = forward ? reached.greaterThanOrEqualTo(aim) : reached.lessThanOrEqualTo(aim);
  const comparison = { weight, actual: reached, target: aim, met: target.kind === 'range' ? reachesEnd : met === true };
  return forward ? forwardRatio(comparison) : inverseRatio(comparison);
}

function wantedQuantity(target: Target, forward: boolean): Quantity | undefined {
  if (target.kind === 'range') return forward ? target.from : target.to;
  return target.kind === 'quantity' ? target.quantity : undefined;
}
