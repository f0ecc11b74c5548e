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
import { type FormReport, isFormReport, type Report } from '../schema/report.ts';
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
import type { Basis, PrintedMap, Scored, ScoredForm, ScoredIndicator } from './scored.ts';
import { totalScore } from './total.ts';

/** `annexes`: what 附件 names, scored before it. */
export function score(report: Report, region: Profile, annexes: readonly Scored[] = []): Outcome<Scored> {
  const profile = { ...region, rounding: applyRounding(region.rounding, report.data.舍入) };
  const { form, bases, printed, findings } = isFormReport(report) ? scoreForm(report, profile) : noForm(report);
  const parts = { form, evaluation: undefined, narrative: [], annexes, total: form?.total, grade: form?.grade };
  return {
    value: { report, profile, ...parts, bases, printed },
    findings: [...findings, ...findQuotesInNames(report)],
  };
}

/** One part's share in the whole. */
interface Part {
  readonly form: ScoredForm | undefined;
  readonly bases: readonly Basis[];
  readonly printed: PrintedMap;
  readonly findings: readonly Finding[];
}

function noForm(report: Report): Part {
  return { form: undefined, bases: [], printed: printNames(report), findings: [] };
}

function scoreForm(report: FormReport, profile: Profile): Part {
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
  findings.push(...money.findings, ...indicators.flatMap((one) => findIndicatorProblems(report, profile, one)));

  const { rows: funds, executionWeight, execution: executionPoints } = money;
  const points = { executionWeight, executionPoints, indicators, levels, totalWeight, total, grade };
  const bases = allBases(money, levels, indicators, total);
  return { form: { report, profile, funds, ...points }, bases, printed, findings };
}

function scoreRows(report: FormReport, profile: Profile, filler: Filler): ScoredIndicator[] {
  return indicatorEntries(report.data.绩效指标).flatMap(({ row, ...entry }) =>
    row === undefined ? [] : scoreIndicator(report, profile, { ...entry, row: fillRow(entry.path, row, filler) }),
  );
}
