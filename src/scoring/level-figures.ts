/** What prose may quote of the tables of indicators: what each level adds up to, `评价指标.项目决策.得分`. */
import { sum } from '../core/decimal.ts';
import { printPoints } from './print-figure.ts';
import type { EvaluationLevel, LevelTotal, PrintedText, ScoredEvaluation, ScoredForm } from './scored.ts';

/** By name; a level's weight in brackets is no part of it. */
export function levelFigures(
  evaluation: ScoredEvaluation | undefined,
  form: ScoredForm | undefined,
): ReadonlyMap<string, PrintedText> {
  const ofForm = formEntries(form?.levels ?? []);
  return new Map([...levelEntries(evaluation?.levels ?? [], '评价指标'), ...ofForm]);
}

/** Of several goals, what a level-1 name adds up to in all of them. */
function formEntries(levels: readonly LevelTotal[]): Entry[] {
  const names = [...new Set(levels.map(({ level1 }) => level1))];
  return names.flatMap((name) => {
    const same = levels.filter(({ level1 }) => level1 === name);
    const weight = sum(same.map((level) => level.weight));
    const points = sum(same.map((level) => level.points));
    return same.slice(0, 1).flatMap(({ place }) => figuresOf(`绩效指标.${name}`, { weight, points, place }));
  });
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
