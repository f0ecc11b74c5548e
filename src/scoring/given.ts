/** Rule `given`: the points are what the evaluator wrote, for reasons that no figure gives. */
import { type Decimal, show } from '../core/decimal.ts';
import type { RuledPoints } from './ruled-points.ts';

export function givenPoints(given: Decimal): RuledPoints {
  return { exact: given, formula: `评价人给 ${show(given)}` };
}
