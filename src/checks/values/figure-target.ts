/** Whether a row's target is a figure: one that a figure must answer. */
import type { ScoredRow } from '../../scoring/scored.ts';

export function hasFigureTarget({ target }: ScoredRow): boolean {
  return target.kind === 'quantity' || target.kind === 'range';
}
