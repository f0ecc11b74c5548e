/** The rows of one goal's 绩效指标 in the author's order, with the goal and the levels that they stand under. */
import type { KeyPath } from '../core/finding.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { GoalBlock } from './goal-blocks.ts';

export interface IndicatorEntry {
  readonly block: GoalBlock;
  readonly level1: string;
  readonly level2: string;
  readonly path: KeyPath;
  /** Undefined: the author wrote 不涉及 for the whole level-2 name. */
  readonly row: IndicatorRow | undefined;
}

export function indicatorEntries(block: GoalBlock): IndicatorEntry[] {
  return Object.entries(block.indicators).flatMap(([level1, children]) =>
    Object.entries(children).flatMap(([level2, rows]): IndicatorEntry[] => {
      const path = [...block.path, level1, level2];
      if (rows === '不涉及') return [{ block, level1, level2, path, row: undefined }];
      if (!Array.isArray(rows)) return [];
      return rows.map((row, index) => ({ block, level1, level2, path: [...path, index], row }));
    }),
  );
}
