/** The rows of 绩效指标 in the author's order, with the levels that they stand under. */
import type { KeyPath } from '../core/finding.ts';
import type { IndicatorRow, Indicators } from '../schema/generated/shared.ts';

export interface IndicatorEntry {
  readonly level1: string;
  readonly level2: string;
  readonly path: KeyPath;
  /** Undefined: the author wrote 不涉及 for the whole level-2 name. */
  readonly row: IndicatorRow | undefined;
}

export function indicatorEntries(indicators: Indicators): IndicatorEntry[] {
  return Object.entries(indicators).flatMap(([level1, children]) =>
    Object.entries(children).flatMap(([level2, rows]): IndicatorEntry[] => {
      const path = ['绩效指标', level1, level2];
      if (rows === '不涉及') return [{ level1, level2, path, row: undefined }];
      if (!Array.isArray(rows)) return [];
      return rows.map((row, index) => ({ level1, level2, path: [...path, index], row }));
    }),
  );
}
