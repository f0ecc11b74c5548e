/** The score panel: what each level weighs and got, the total, the grade. */
import { show } from '../core/decimal.ts';
import { printed } from '../scoring/describe-bases.ts';
import type { EvaluationLevel, Scored, ScoredForm } from '../scoring/scored.ts';
import type { ScoreBar, ScoreCard } from './cards.ts';

/** Undefined: the document has no score. */
export function scoreCard({ evaluation, form, total, grade, profile }: Scored): ScoreCard | undefined {
  if (total === undefined) return undefined;
  const weight = evaluation?.totalWeight ?? form?.totalWeight;
  return {
    total: printed(total),
    weight: weight ? show(weight) : '',
    grade: grade ?? '',
    bands: profile.grades.map(({ name, from }) => `${name} ${show(from)} 分起`).join('，'),
    bars: evaluation ? evaluation.levels.flatMap(evaluationBars) : form ? formBars(form) : [],
  };
}

function formBars({ executionWeight, executionPoints, levels }: ScoredForm): ScoreBar[] {
  const execution = {
    name: '预算执行率',
    depth: 1,
    weight: show(executionWeight),
    points: executionPoints ? show(executionPoints.value) : '',
  };
  const rest = levels.map(({ level1, weight, points }) => bar(level1, 1, weight, points));
  return [...(executionWeight.isZero() ? [] : [execution]), ...rest];
}

/** Two levels: what lies deeper is read in the table. */
function evaluationBars({ name, depth, weight, points, children }: EvaluationLevel): ScoreBar[] {
  const below = depth < 2 ? children.flatMap(evaluationBars) : [];
  return [bar(name, depth, weight, points), ...below];
}

function bar(name: string, depth: number, weight: Parameters<typeof show>[0], points: typeof weight): ScoreBar {
  return { name, depth, weight: show(weight), points: show(points) };
}
