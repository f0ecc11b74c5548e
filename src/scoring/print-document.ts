/** What the page prints of the whole document, part by part: the only thing that templates read. */
import type { Finding } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import { isFormReport, isMoneyReport, type Report } from '../schema/report.ts';
import { printAccounts } from './accounts/print-accounts.ts';
import { printInside } from './accounts/print-inside.ts';
import type { ScoredAccounts } from './accounts/scored-accounts.ts';
import type { AnnexedForm } from './annex-figures.ts';
import { printExpenses } from './expenses/print-expenses.ts';
import type { ScoredExpenses } from './expenses/score-expenses.ts';
import type { Filler } from './filler.ts';
import { deviationRows } from './indicator-groups.ts';
import { narrativeRows } from './narrative/narrative-rows.ts';
import { printInParts } from './narrative/print-narrative.ts';
import { scoreNarrative } from './narrative/score-narrative.ts';
import { printAnnexes } from './print-annexes.ts';
import { printEvaluation } from './print-evaluation.ts';
import { printGoals } from './print-goal-blocks.ts';
import { printGoalRows, printReason } from './print-goals.ts';
import { printIndicators } from './print-indicators.ts';
import type { PrintedMoney } from './print-money.ts';
import { printOwn } from './print-own.ts';
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
  readonly expenses: ScoredExpenses | undefined;
  readonly form: ScoredForm | undefined;
  readonly evaluation: ScoredEvaluation | undefined;
  readonly accounts: ScoredAccounts | undefined;
  readonly results: DocumentResults;
}

export interface PrintedDocument {
  readonly narrative: readonly ScoredSection[];
  readonly printed: PrintedMap;
  /** The files whose pages stand in the narrative. */
  readonly insideFiles: readonly string[];
  readonly findings: readonly Finding[];
}

/** `prose`: knows all that may be quoted. */
export function printDocument(parts: DocumentParts, prose: Filler): PrintedDocument {
  const { report, annexes, figures, results, evaluation } = parts;
  const { data } = report;
  const titled = hasNarrative(report, parts.profile);
  const inside = parts.accounts ? printInside(annexes) : undefined;
  const printed: PrintedMap = {
    ...figures,
    ...(parts.accounts ? printAccounts(parts.accounts, true) : {}),
    ...inside?.printed,
    ...printForm(parts, prose),
    ...printOwn(report, prose, parts.profile.rounding),
    ...(evaluation ? { 评价指标: printEvaluation(evaluation) } : {}),
    ...(data.预期目标完成情况 ? { 预期目标完成情况: printGoalRows(report, prose) } : {}),
    ...(parts.expenses ? { 支出明细: printExpenses(parts.expenses, parts.profile.rounding) } : {}),
    ...(data.引言 === undefined ? {} : { 引言: prose.print(['引言'], data.引言) }),
    ...((isFormReport(report) && !titled) || data.存在问题 !== undefined
      ? { 存在问题: prose.print(['存在问题'], data.存在问题) }
      : {}),
    ...results.printed,
    ...printedAnnexes(report, annexes, []),
  };
  if (!titled) return { narrative: [], printed, insideFiles: [], findings: [] };
  const outline = parts.profile.forms[data.文种]?.outline ?? [];
  const tables = tablesOf(parts, printed);
  const { value = [], findings } = scoreNarrative(report, outline, prose, new Set(Object.keys(tables)));
  const insideFiles = placedBlocks(value).flatMap((name) => inside?.files[name] ?? []);
  const own = annexes.filter((annex) => !insideFiles.includes(annex.report.file));
  return {
    narrative: value,
    printed: { ...printed, ...printedAnnexes(report, own, insideFiles), 正文: printInParts(value, outline, tables) },
    insideFiles,
    findings: [...findings, ...(inside?.findings ?? [])],
  };
}

/** What stands in the text is no annex any more. */
function printedAnnexes(report: Report, annexes: readonly Scored[], insideFiles: readonly string[]): PrintedMap {
  if (report.data.附件 === undefined) return {};
  const attachments = report.attachments.filter((file) => !insideFiles.includes(file));
  return { 附件: printAnnexes({ ...report, attachments }, annexes) };
}

function placedBlocks(sections: readonly ScoredSection[]): string[] {
  return sections.flatMap(({ blocks, children }) => [
    ...blocks.flatMap((block) => (block.kind === 'table' ? [block.name] : [])),
    ...placedBlocks(children),
  ]);
}

/** Whether the document has a 正文: the author's, or what the pack writes in its stead. */
export function hasNarrative({ data }: Report, { forms }: Profile): boolean {
  return data.正文 !== undefined || forms[data.文种]?.outline !== undefined;
}

/** 项目资金 with its reason, 年度总体目标 and 绩效指标, and the reasons in its rows once more by themselves. */
function printForm({ report, money, form }: DocumentParts, prose: Filler): PrintedMap {
  const reason = money && isMoneyReport(report) ? printReason(report, money, prose) : {};
  if (form === undefined) return reason;
  const indicators = printIndicators(form);
  const { all } = indicators;
  return { ...reason, ...printGoals(form, indicators, prose), 绩效指标: all, 偏差说明: deviationRows(all) };
}

/** A table of the form has the form's own results beside it; where the document has no form, the annexed one's. */
function tablesOf({ form, annexed, money }: DocumentParts, printed: PrintedMap): Readonly<Record<string, PrintedMap>> {
  const ofForm = form ? { ...printed, ...formResults(form) } : annexed?.printed;
  const { 项目资金: funds } = printed;
  return { ...narrativeRows(printed, ofForm), ...(money && funds ? { 项目资金: { 项目资金: funds } } : {}) };
}
