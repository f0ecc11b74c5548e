/** Scoring: whether a project reached all its targets of one kind. */
import type { ScoredForm, ScoredIndicator } from '../scored.ts';

const names = { 质量: '质量指标', 满意度: '满意度指标' } as const;

/**
 * Returns whether every row under 质量指标 (level 2) or 满意度指标 (level 1) reached its target; undefined when the form has no such row.
 *
 * A row whose figures cannot tell (qualitative) counts as reached with full points.
 */
export function reachedAll(form: ScoredForm, kind: keyof typeof names): boolean | undefined {
  const name = names[kind];
  const rows = form.indicators.filter(({ level1, level2, weight }) => weight && (level1 === name || level2 === name));
  return rows.length === 0 ? undefined : rows.every(isReached);
}

function isReached({ met, weight, points }: ScoredIndicator): boolean {
  return met ?? (weight !== undefined && points?.value.greaterThanOrEqualTo(weight) === true);
}
