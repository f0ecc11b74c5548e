/**
 * Check `execution-score-mismatch`: a 得分 that the author wrote for 预算执行率 is its weight times the rate.
 *
 * Why: the points follow from the amounts. A convention that would give the figure is named, but does not make it right: the
 * region says how points are rounded. One above the weight is `score-exceeds-weight`.
 */
import { type Decimal, hundred, show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import { canRoundTo } from '../../core/interval.ts';
import type { Basis, ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { relatedAmounts, totalRow, totalRowPath } from '../funds-rows.ts';
import type { GivenFigure } from '../given-figure.ts';
import { executionPointsBounds } from '../money-bounds.ts';
import { executionStandsOutside, totalWith } from '../printed-total.ts';
import { conventionsGiving, describeConvention, howItCame } from '../rounding-detective.ts';
import type { Rule } from '../rule.ts';

export const executionScoreMismatch: Rule = {
  code: 'execution-score-mismatch',
  severity: 'error',
  wants: '填写的预算执行率得分等于分值 × 执行率',
  wrong: '分值 10、执行率 63.01%，预算执行率得分写 7',
  right: '得分写 6.3；或者不写，由程序计算',
  find: ofForm(checkExecutionScoreMismatch),
};

export function checkExecutionScoreMismatch(scored: ScoredForm): Finding[] {
  const [row, points] = [totalRow(scored), scored.executionPoints];
  const verdict = judgeExecutionPoints(scored);
  if (row === undefined || points === undefined || verdict.kind !== 'wrong') return [];
  const { given } = verdict;
  const { computed } = points;
  return [
    error('execution-score-mismatch', scored.report.places.at([...totalRowPath, '得分']), {
      message: `预算执行率得分写作 ${show(given)}，应为 ${show(computed)}（${points.formula}）${conventionOf(scored, points, given)}${newTotal(scored, computed)}`,
      hint: `改为 ${show(computed)}，或者删去由程序计算；如果财政局另有舍入口径，请在 部门.yaml 的“舍入”中写明“执行率得分”`,
      expected: show(computed),
      actual: show(given),
      related: relatedAmounts(scored, row, ['全年预算数', '全年执行数']),
    }),
  ];
}

/** Points above the weight are another finding. */
export function judgeExecutionPoints(scored: ScoredForm): GivenFigure {
  const { executionPoints: points, executionWeight: weight } = scored;
  const given = points?.given;
  if (points === undefined || given === undefined || given.equals(points.computed)) return { kind: 'right' };
  if (given.greaterThan(weight)) return { kind: 'right' };
  const bounds = executionPointsBounds(scored);
  const isTail = bounds !== undefined && canRoundTo(given, bounds, scored.profile.rounding.executionPoints);
  return isTail ? { kind: 'tail', given, bounds } : { kind: 'wrong', given };
}

/** The exact rate and the rounded one, whichever gives the figure in some way. */
function conventionOf(scored: ScoredForm, points: Basis, given: Decimal): string {
  const [fromExact] = conventionsGiving(given, points.exact);
  if (fromExact !== undefined) return howItCame(show(given), fromExact);
  const rate = totalRow(scored)?.rate?.computed;
  const [fromRounded] = rate ? conventionsGiving(given, scored.executionWeight.times(rate).div(hundred)) : [];
  if (rate === undefined || fromRounded === undefined) return howItCame(show(given), undefined);
  return `；用舍入后的执行率 ${show(rate)}%，再按“${describeConvention(fromRounded)}”才得到 ${show(given)}`;
}

function newTotal(scored: ScoredForm, computed: Decimal): string {
  const given = scored.report.data.总分;
  if (given === undefined || given === null || executionStandsOutside(scored)) return '';
  const right = totalWith(scored, computed).rounded;
  return right.equals(given) ? '' : `。改正后总分由 ${show(given)} 变为 ${show(right)}`;
}
