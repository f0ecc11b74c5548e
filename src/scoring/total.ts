/** Scoring: 总分. */
import { type Decimal, round, show, sum } from '../core/decimal.ts';
import type { Place } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { Report } from '../schema/report.ts';
import { withAuthorFigure } from './author-figure.ts';
import type { Basis } from './scored.ts';

/** A difference between 总分 and the sum is what these checks speak about. */
const codes = ['total-score-mismatch', 'total-rounding', 'execution-weight-outside-total', 'tail-difference'];

/** What the total adds: 预算执行率得分 of a form, and the points of each level-1 name. */
export interface TotalPart {
  readonly name: string;
  readonly points: Decimal;
  readonly place: Place;
}

/**
 * Returns the sum with its basis; 分. `given`: the author's 总分.
 *
 * Printed points are added, so that the column on the page adds up; a row without points adds nothing.
 */
export function totalScore(
  report: Report,
  { rounding }: Profile,
  parts: readonly TotalPart[],
  given: Decimal | null | undefined,
): Basis {
  const exact = sum(parts.map(({ points }) => points));
  const figure = {
    label: '总分',
    rule: 'total',
    formula: `${parts.map(({ name, points }) => `${name} ${show(points)}`).join(' + ')} = ${show(exact)}`,
    inputs: parts.map(({ name, points, place }) => ({ name, text: show(points), place })),
    exact,
    rounding: rounding.total,
    computed: round(exact, rounding.total),
    unit: '分',
    path: ['总分'],
  } as const;
  return withAuthorFigure(report, figure, given, codes);
}
