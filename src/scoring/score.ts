/**
 * Scoring: from a valid report and its region's profile to every figure, with the why of each.
 *
 * In: a Report, a Profile. Out: Scored, always, with findings where a score cannot be made. Quotes are filled on the way, in
 * rounds: a row may quote names and the money, prose everything.
 */
import { sum } from '../core/decimal.ts';
import type { Finding } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Profile } from '../packs/profile.ts';
import { applyRounding } from '../packs/rounding.ts';
import type { Report } from '../schema/report.ts';
import { allBases } from './all-bases.ts';
import { createFiller, type Filler } from './filler.ts';
import { gradeOf } from './grade.ts';
import { indicatorEntries } from './indicator-entries.ts';
import { findIndicatorProblems } from './indicator-problems.ts';
import { fillReasons, fillRow } from './indicator-texts.ts';
import { levelTotals } from './level-totals.ts';
import { findQuotesInNames, printNames } from './names.ts';
import { printIndicators } from './print-indicators.ts';
import { printFigures, printProse, printResults, resultKeys } from './printed.ts';
import { quotableTexts } from './quotable.ts';
import { scoreIndicator } from './score-indicator.ts';
import { scoreMoney } from './score-money.ts';
import type { PrintedMap, Scored, ScoredIndicator } from './scored.ts';
import { totalScore } from './total.ts';

export function score(report: Report, region: Profile): Outcome<Scored> {
  const profile = { ...region, rounding: applyRounding(region.rounding, report.data.舍入) };
  const findings: Finding[] = [];
  const fillerWith = (printed: PrintedMap, later: readonly string[]): Filler =>
    createFiller(report, { texts: quotableTexts(printed), later: new Set(later) }, findings);

  const money = scoreMoney(report, profile);
  const head = { ...printNames(report), ...printFigures(report, profile, money) };
  const rows = scoreRows(report, profile, fillerWith(head, resultKeys));

  const levels = levelTotals(report, rows);
  const totalWeight = sum([money.executionWeight, ...levels.map(({ weight }) => weight)]);
  const total = totalScore(report, profile, money.execution, levels);
  const grade = gradeOf(total.value, profile.grades);

  const results = printResults(report, totalWeight, total, grade);
  const prose = fillerWith({ ...head, ...results }, []);
  const indicators = fillReasons(rows, prose);
  const lines = printIndicators(report, indicatorEntries(report.data.绩效指标), indicators);
  const printed = { ...head, ...printProse(report, head, prose), 绩效指标: lines, ...results };
  findings.push(
    ...findQuotesInNames(report),
    ...money.findings,
    ...indicators.flatMap((one) => findIndicatorProblems(report, profile, one)),
  );

  const { rows: funds, executionWeight, execution: executionPoints } = money;
  const bases = allBases(money, levels, indicators, total);
  const points = { executionWeight, executionPoints, indicators, levels, totalWeight, total, grade };
  return { value: { report, profile, funds, ...points, bases, printed }, findings };
}

function scoreRows(report: Report, profile: Profile, filler: Filler): ScoredIndicator[] {
  return indicatorEntries(report.data.绩效指标).flatMap(({ row, ...entry }) =>
    row === undefined ? [] : scoreIndicator(report, profile, { ...entry, row: fillRow(entry.path, row, filler) }),
  );
}
