/** Scoring: one row of 绩效指标. */
import type { Profile } from '../packs/profile.ts';
import type { Report } from '../schema/report.ts';
import { rowPlace } from './place-of.ts';
import { scoreRow } from './score-row.ts';
import type { ScoredIndicator } from './scored.ts';

/** A row with its quotes filled, under its two levels. */
export type FilledEntry = Pick<ScoredIndicator, 'goal' | 'level1' | 'level2' | 'row' | 'path'>;

export function scoreIndicator(report: Report, profile: Profile, entry: FilledEntry): ScoredIndicator {
  const { goal, level1, level2, row, path } = entry;
  const place = rowPlace(report.places, path, '三级指标');
  const scored = scoreRow(report, profile, { name: row.三级指标, level1, level2, row, path, place });
  return { ...scored, goal, level1, level2, row };
}
