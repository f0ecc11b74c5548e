/** Scoring: the parts of a self-evaluation form: its money's points, its rows, their sums, the total and the grade. */
import { sum } from '../core/decimal.ts';
import type { Profile } from '../packs/profile.ts';
import type { FormReport } from '../schema/report.ts';
import type { Filler } from './filler.ts';
import { goalBlocks, indicatorsPath } from './goal-blocks.ts';
import { gradeOf } from './grade.ts';
import { type IndicatorEntry, indicatorEntries } from './indicator-entries.ts';
import { fillReasons, fillRow } from './indicator-texts.ts';
import { levelTotals } from './level-totals.ts';
import { scoreIndicator } from './score-indicator.ts';
import type { ScoredMoney } from './score-money.ts';
import type { ScoredForm, ScoredIndicator } from './scored.ts';
import { totalScore } from './total.ts';

/** `filler`: knows names and the money; the reasons are filled later, by `withReasons`. */
export function scoreForm(report: FormReport, profile: Profile, money: ScoredMoney, filler: Filler): ScoredForm {
  const blocks = goalBlocks(report);
  const entries = blocks.flatMap(indicatorEntries);
  const indicators = entries.flatMap((entry) => scoreEntry(report, profile, entry, filler));
  const levels = levelTotals(report, blocks, indicators);
  const { funds, executionWeight, execution: executionPoints } = money;
  const execution = executionPoints
    ? [{ name: '预算执行率得分', points: executionPoints.value, place: executionPoints.place }]
    : [];
  const parts = [
    ...execution,
    ...levels.map(({ goal = '', level1, points, place }) => ({ name: `${goal}${level1}`, points, place })),
  ];
  // With 评价指标 in the same document, its 总分 is theirs.
  const total = totalScore(report, profile, parts, report.data.评价指标 ? undefined : report.data.总分);
  return {
    report,
    profile,
    funds,
    blocks,
    entries,
    indicatorsPlace: report.places.key(indicatorsPath(report)),
    executionWeight,
    executionPoints,
    indicators,
    levels,
    totalWeight: sum([executionWeight, ...levels.map(({ weight }) => weight)]),
    total,
    grade: gradeOf(total.value, profile.grades),
  };
}

function scoreEntry(
  report: FormReport,
  profile: Profile,
  { block, level1, level2, path, row }: IndicatorEntry,
  filler: Filler,
): ScoredIndicator[] {
  if (row === undefined) return [];
  return [scoreIndicator(report, profile, { goal: block.name, level1, level2, path, row: fillRow(path, row, filler) })];
}

/** `filler`: knows the results too. */
export function withReasons(form: ScoredForm, filler: Filler): ScoredForm {
  return { ...form, indicators: fillReasons(form.indicators, filler) };
}
