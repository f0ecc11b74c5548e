/** Scoring: 总分. */
import { round, show, sum } from '../core/decimal.ts';
import type { Profile } from '../packs/profile.ts';
import type { Report } from '../schema/report.ts';
import { withAuthorFigure } from './author-figure.ts';
import type { Basis, LevelTotal } from './scored.ts';

/** A difference between 总分 and the sum is what these checks speak about. */
const codes = ['total-score-mismatch', 'total-rounding', 'execution-weight-outside-total'];

/**
 * Returns 预算执行率得分 + Σ 得分 with its basis; 分.
 *
 * Printed points are added, so that the column on the page adds up; a row without points adds nothing.
 */
export function totalScore(
  report: Report,
  { rounding }: Profile,
  execution: Basis | undefined,
  levels: readonly LevelTotal[],
): Basis {
  const parts = [
    ...(execution === undefined
      ? []
      : [{ name: '预算执行率得分', text: show(execution.value), place: execution.place }]),
    ...levels.map(({ level1, points, place }) => ({ name: level1, text: show(points), place })),
  ];
  const exact = sum([...(execution === undefined ? [] : [execution.value]), ...levels.map(({ points }) => points)]);
  const figure = {
    label: '总分',
    rule: 'total',
    formula: `${parts.map(({ name, text }) => `${name} ${text}`).join(' + ')} = ${show(exact)}`,
    inputs: parts,
    exact,
    rounding: rounding.total,
    computed: round(exact, rounding.total),
    unit: '分',
    path: ['总分'],
  } as const;
  return withAuthorFigure(report, figure, report.data.总分, codes);
}
