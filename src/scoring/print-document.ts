/** What the page prints of the whole document, part by part: the only thing that templates read. */
import type { Finding } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import { isFormReport, isMoneyReport, type Report } from '../schema/report.ts';
import type { AnnexedForm } from './annex-figures.ts';
import type { Filler } from './filler.ts';
import { indicatorEntries } from './indicator-entries.ts';
import { narrativeRows } from './narrative/narrative-rows.ts';
import { printNarrative } from './narrative/print-narrative.ts';
import { scoreNarrative } from './narrative/score-narrative.ts';
import { printAnnexes } from './print-annexes.ts';
import { printEvaluation } from './print-evaluation.ts';
import { printGoalRows, printGoals, printReason } from './print-goals.ts';
import { printIndicators } from './print-indicators.ts';
import type { PrintedMoney } from './print-money.ts';
import { type DocumentResults, formResults } from './results.ts';
import type { PrintedMap, Scored, ScoredEvaluation, ScoredForm, ScoredSection } from './scored.ts';

/** The parts as far as the document has them, all quotes in the tables filled. */
export interface DocumentParts {
  readonly report: Report;
  readonly profile: Profile;
  readonly annexes: readonly Scored[];
  readonly annexed: AnnexedForm | undefined;
  /** The head and what follows from the money. */
  readonly figures: PrintedMap;
  /** Of the document's own 项目资金. */
  readonly money: PrintedMoney | undefined;
  readonly form: ScoredForm | undefined;
  readonly evaluation: ScoredEvaluation | undefined;
  readonly results: DocumentResults;
}

export interface PrintedDocument {
  readonly narrative: readonly ScoredSection[];
  readonly printed: PrintedMap;
  readonly findings: readonly Finding[];
}

/** `prose`: knows all that may be quoted. */
export function printDocument(parts: DocumentParts, prose: Filler): PrintedDocument {
  const { report, annexes, figures, results, evaluation } = parts;
  const { data } = report;
  const printed: PrintedMap = {
    ...figures,
    ...printForm(parts, prose),
    ...(evaluation ? { 评价指标: printEvaluation(evaluation) } : {}),
    ...(data.预期目标完成情况 ? { 预期目标完成情况: printGoalRows(report, prose) } : {}),
    ...(data.引言 === undefined ? {} : { 引言: prose.print(['引言'], data.引言) }),
    ...results.printed,
    ...(data.附件 === undefined ? {} : { 附件: printAnnexes(report, annexes) }),
  };
  if (data.正文 === undefined) return { narrative: [], printed, findings: [] };
  const outline = parts.profile.forms[data.文种]?.outline;
  const tables = tablesOf(parts, printed);
  const { value = [], findings } = scoreNarrative(report, outline, prose, new Set(Object.keys(tables)));
  return { narrative: value, printed: { ...printed, 正文: printNarrative(value, tables) }, findings };
}

/** 项目资金 with its reason, 年度总体目标 and 绩效指标. */
function printForm({ report, money, form }: DocumentParts, prose: Filler): PrintedMap {
  return {
    ...(money && isMoneyReport(report) ? printReason(report, money, prose) : {}),
    ...(isFormReport(report) ? printGoals(report, prose) : {}),
    ...(form
      ? { 绩效指标: printIndicators(report, indicatorEntries(form.report.data.绩效指标), form.indicators) }
      : {}),
  };
}

/** A table of the form has the form's own results beside it; where the document has no form, the annexed one's. */
function tablesOf({ form, annexed, money }: DocumentParts, printed: PrintedMap): Readonly<Record<string, PrintedMap>> {
  const ofForm = form ? { ...printed, ...formResults(form) } : annexed?.printed;
  const { 项目资金: funds } = printed;
  return { ...narrativeRows(printed, ofForm), ...(money && funds ? { 项目资金: { 项目资金: funds } } : {}) };
}
