/** What the page prints of 评价指标: one row a line, each with the levels above it and what they add up to. */
import type { Decimal } from '../core/decimal.ts';
import type { Place } from '../core/finding.ts';
import { isAccepted } from './author-figure.ts';
import { levelKeys } from './evaluation-entries.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printPoints, printText } from './print-figure.ts';
import type { EvaluationLevel, PrintedMap, ScoredEvaluation, ScoredEvaluationRow } from './scored.ts';

/** The columns in which levels stand above the rows; the fourth column is for rows alone. */
const columns = [
  { name: '一级指标', weight: '一级分值', points: '一级得分' },
  { name: '二级指标', weight: '二级分值', points: '二级得分' },
  { name: '三级指标', weight: '三级分值', points: '三级得分' },
] as const;
const cells = ['指标解释', '评价标准', '年度指标值', '实际完成值', '评价意见'] as const;

export function printEvaluation(evaluation: ScoredEvaluation): PrintedMap[] {
  return printLevels(evaluation, evaluation.levels, []);
}

function printLevels(
  evaluation: ScoredEvaluation,
  levels: readonly EvaluationLevel[],
  above: readonly EvaluationLevel[],
): PrintedMap[] {
  return levels.flatMap((level) => {
    const here = [...above, level];
    return [
      ...level.rows.map((row) => printRow(evaluation, row, here)),
      ...printLevels(evaluation, level.children, here),
    ];
  });
}

function printRow(
  evaluation: ScoredEvaluation,
  scored: ScoredEvaluationRow,
  above: readonly EvaluationLevel[],
): PrintedMap {
  const { places } = evaluation.report;
  const { row, path, name, place, weight, points } = scored;
  const cell = (key: string, text: string | null | undefined) => printText(text ?? '', placeOf(places, [...path, key]));
  const nameKey = levelKeys[above.length] ?? '四级指标';
  const names = levelKeys
    .slice(above.length)
    .map((key) => [key, key === nameKey ? cell(key, name) : printText('', place)]);
  return {
    ...printAbove(evaluation, above, place),
    ...Object.fromEntries(names),
    ...Object.fromEntries(cells.map((key) => [key, cell(key, row[key])])),
    分值: weight ? printPoints(weight, placeOf(places, [...path, '分值'])) : cell('分值', ''),
    得分: printFigure(points, place),
  };
}

/** A column without a level above the row is blank; the row's own name may come to stand in it. */
function printAbove(evaluation: ScoredEvaluation, above: readonly EvaluationLevel[], place: Place): PrintedMap {
  const entries = columns.flatMap(({ name, weight, points }, index) => {
    const level = above[index];
    if (level === undefined) return [name, weight, points].map((key) => [key, printText('', place)]);
    return [
      [name, printText(level.name, level.place)],
      [weight, printPoints(printedWeight(evaluation, level), level.place)],
      [points, printPoints(level.points, level.place)],
    ];
  });
  return Object.fromEntries(entries);
}

/** The weight in the level's name is printed only where the author stands by it. */
function printedWeight({ report }: ScoredEvaluation, { path, weight, givenWeight }: EvaluationLevel): Decimal {
  return givenWeight && isAccepted(report, path, ['level1-weight-mismatch']) ? givenWeight : weight;
}
