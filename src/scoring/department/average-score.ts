/** Scoring: the average score of a department's projects, and of which score it is. */
import { Decimal, sum } from '../../core/decimal.ts';
import type { DepartmentProject, ProjectScore, ScoreKind } from './scored-department.ts';

/** Returns the arithmetic mean in 分, not rounded; undefined without scores. No weights: no rule gives any. */
export function averageScore(scores: readonly Decimal[]): Decimal | undefined {
  return scores.length === 0 ? undefined : sum(scores).div(new Decimal(scores.length));
}

/**
 * Returns the kind of score that all scored projects have, 部门评价 before 自评; both kinds where neither is everyone's.
 * An average over both is of two different things, which a check says.
 */
export function scoreKinds(projects: readonly DepartmentProject[]): readonly ScoreKind[] {
  const scored = projects.filter(({ scores }) => scores.部门评价 || scores.自评);
  if (scored.length === 0) return [];
  if (scored.every(({ scores }) => scores.部门评价)) return ['部门评价'];
  return scored.every(({ scores }) => scores.自评) ? ['自评'] : ['部门评价', '自评'];
}

/** Returns the project's score of the first kind that it has. */
export function scoreAmong(project: DepartmentProject, kinds: readonly ScoreKind[]): ProjectScore | undefined {
  const kind = kinds.find((one) => project.scores[one]);
  return kind && project.scores[kind];
}
