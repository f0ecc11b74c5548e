/** The rows of 评价指标 in the author's order, with the levels that they stand under. */
import type { KeyPath } from '../core/finding.ts';
import type { EvaluationIndicators, EvaluationRow } from '../schema/report.ts';
import { readLevelName } from './level-name.ts';

export const levelKeys = ['一级指标', '二级指标', '三级指标', '四级指标'] as const;
export type LevelKey = (typeof levelKeys)[number];

export interface EvaluationEntry {
  /** Without the weights written in them. */
  readonly levels: readonly string[];
  /** The key that the row's own name stands under: one level below the others. */
  readonly nameKey: LevelKey;
  readonly row: EvaluationRow;
  readonly path: KeyPath;
}

export function evaluationEntries(indicators: EvaluationIndicators): EvaluationEntry[] {
  return entriesBelow(indicators, [], ['评价指标']);
}

function entriesBelow(map: EvaluationIndicators, above: readonly string[], path: KeyPath): EvaluationEntry[] {
  return Object.entries(map).flatMap(([key, below]) => {
    const levels = [...above, readLevelName(key).name];
    if (!Array.isArray(below)) return entriesBelow(below, levels, [...path, key]);
    return below.map((row, index) => ({ levels, nameKey: nameKeyOf(levels), row, path: [...path, key, index] }));
  });
}

/** The schema lets no row stand deeper than the fourth level. */
function nameKeyOf(levels: readonly string[]): LevelKey {
  return levelKeys[levels.length] ?? '四级指标';
}
