/** What the 总分 that the author wrote is compared with: the sum of 评价指标, else of the form, else of the annexed form. */
import { type Decimal, show } from '../../core/decimal.ts';
import type { Related } from '../../core/finding.ts';
import { addIntervals } from '../../core/interval.ts';
import type { Basis, Scored, ScoredEvaluation, ScoredForm } from '../../scoring/scored.ts';
import type { GivenFigure } from '../given-figure.ts';
import { pointsBounds } from '../money-bounds.ts';
import { once } from '../once.ts';
import { executionPointsOnForm, indicatorPoints, totalWith } from '../printed-total.ts';
import { judgeFormTotal, judgeTotal } from './given-total.ts';

export interface TotalView {
  readonly verdict: GivenFigure;
  /** What the total should be; 分. */
  readonly right: Decimal;
  /** What it is added up of: `预算执行率 10 + 指标 88`. */
  readonly parts: string;
  readonly related: readonly Related[];
}

/** Returns undefined where there is nothing to compare with, and of a form whose total is right. */
export const totalView: (scored: Scored) => TotalView | undefined = once(({ report, form, evaluation, total }) => {
  if (evaluation) return ofEvaluation(evaluation);
  if (form) return ofForm(form);
  return total && ofAnnex(total, report.data.总分);
});

function ofForm(form: ScoredForm): TotalView | undefined {
  const verdict = judgeFormTotal(form);
  if (verdict.kind === 'right') return undefined;
  const execution = executionPointsOnForm(form);
  return {
    verdict,
    right: totalWith(form, execution).rounded,
    parts: `预算执行率 ${show(execution)} + 指标 ${show(indicatorPoints(form))}`,
    related: form.levels.map(({ level1, points, place }) => ({ message: `${level1} ${show(points)} 分`, place })),
  };
}

function ofEvaluation({ report, total, levels, rows }: ScoredEvaluation): TotalView {
  const boundsOf = () => addIntervals(rows.flatMap(({ points }) => (points ? [pointsBounds(points)] : [])));
  const complete = rows.every(({ weight, points }) => weight === undefined || points !== undefined);
  return {
    verdict: complete ? judgeTotal(report.data.总分, total, boundsOf) : { kind: 'right' },
    right: total.computed,
    parts: levels.map(({ name, points }) => `${name} ${show(points)}`).join(' + '),
    related: levels.map(({ name, points, place }) => ({ message: `${name} ${show(points)} 分`, place })),
  };
}

/** Its own rounding is no question of this report: the figures are the same, or they are not. */
function ofAnnex({ value, place }: Basis, given: Decimal | null | undefined): TotalView {
  return {
    verdict: judgeTotal(given, { computed: value, exact: value, rounding: undefined }),
    right: value,
    parts: '附件中同一项目自评表的总分',
    related: [{ message: `自评表的总分 ${show(value)}`, place }],
  };
}
