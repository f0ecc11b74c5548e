/** What prose may quote of the tables of indicators: what each level adds up to, `评价指标.项目决策.得分`. */
import { printPoints } from './print-figure.ts';
import type { EvaluationLevel, PrintedText, ScoredEvaluation, ScoredForm } from './scored.ts';

/** By name; a level's weight in brackets is no part of it. */
export function levelFigures(
  evaluation: ScoredEvaluation | undefined,
  form: ScoredForm | undefined,
): ReadonlyMap<string, PrintedText> {
  const ofForm = (form?.levels ?? []).flatMap((level) => figuresOf(`绩效指标.${level.level1}`, level));
  return new Map([...levelEntries(evaluation?.levels ?? [], '评价指标'), ...ofForm]);
}

type Entry = readonly [string, PrintedText];

function levelEntries(levels: readonly EvaluationLevel[], above: string): Entry[] {
  return levels.flatMap((level) => {
    const path = `${above}.${level.name}`;
    return [...figuresOf(path, level), ...levelEntries(level.children, path)];
  });
}

function figuresOf(
  path: string,
  { weight, points, place }: Pick<EvaluationLevel, 'weight' | 'points' | 'place'>,
): Entry[] {
  return [
    [`${path}.分值`, printPoints(weight, place)],
    [`${path}.得分`, printPoints(points, place)],
  ];
}
