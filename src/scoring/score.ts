/**
 * Scoring: from a valid report and its region's profile to every figure, with the why of each.
 *
 * In: a Report, a Profile, the annexes scored. Out: Scored, always, with findings where a score cannot be made. The document is
 * scored part by part, whatever its 文种, and quotes are filled on the way, in rounds: a row may quote names and the money, prose
 * everything.
 */
import type { Finding } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Profile } from '../packs/profile.ts';
import { applyRounding } from '../packs/rounding.ts';
import {
  isDepartmentReport,
  isEvaluatedReport,
  isExpensesReport,
  isFormReport,
  isMoneyReport,
  type Report,
} from '../schema/report.ts';
import { printAccountsFigures } from './accounts/print-document-accounts.ts';
import { accountsBases, scoreAccounts, withWords } from './accounts/score-accounts.ts';
import { allBases } from './all-bases.ts';
import { annexTexts, formOfProject } from './annex-figures.ts';
import { printDepartment } from './department/print-department.ts';
import { scoreDepartment } from './department/score-department.ts';
import { printExpensesTotal } from './expenses/print-expenses.ts';
import { scoreExpenses } from './expenses/score-expenses.ts';
import { createFiller, type Filler } from './filler.ts';
import { levelFigures } from './level-figures.ts';
import { findQuotesInNames, printHead } from './names.ts';
import { findPartConflicts } from './part-conflicts.ts';
import { hasNarrative, printDocument } from './print-document.ts';
import { printText } from './print-figure.ts';
import { annexedMoney, printMoney } from './print-money.ts';
import { quotableOwn } from './print-own.ts';
import { resultKeys } from './print-results.ts';
import { quotableTexts } from './quotable.ts';
import { documentResults } from './results.ts';
import { findRowProblems } from './row-problems.ts';
import { scoreEvaluation, withComments } from './score-evaluation.ts';
import { scoreForm, withReasons } from './score-form.ts';
import { scoreMoney } from './score-money.ts';
import type { PrintedMap, PrintedText, Scored } from './scored.ts';

/** `annexes`: what 附件 names, as far as it is reports. */
export function score(report: Report, region: Profile, annexes: readonly Scored[] = []): Outcome<Scored> {
  const profile = { ...region, rounding: applyRounding(region.rounding, report.data.舍入) };
  const findings: Finding[] = [];
  const fillerWith = quotesOf(report, profile, annexTexts(annexes), findings);
  const annexed = formOfProject(report.data.项目名称, annexes);

  const money = isMoneyReport(report) ? scoreMoney(report, profile) : undefined;
  const printedMoney = money && printMoney(money);
  const department = isDepartmentReport(report) ? scoreDepartment(report, profile, annexes) : undefined;
  const accounts = scoreAccounts(report, profile);
  const printedDepartment = department && printDepartment(department, profile);
  const expenses = isExpensesReport(report) ? scoreExpenses(report) : undefined;
  const figures = {
    ...printHead(report, hasNarrative(report, profile)),
    金额单位: printText(profile.rounding.moneyUnit, report.places.key(['地区'])),
    ...(printedMoney ?? (annexed && annexedMoney(annexed.printed))),
    ...printedDepartment,
    ...(expenses && printExpensesTotal(expenses, profile.rounding)),
    ...quotableOwn(report, profile.rounding),
    ...(accounts && printAccountsFigures(accounts, printedDepartment ?? {})),
  };

  const rows = fillerWith(figures, () => new Map(), resultKeys);
  const form = money && isFormReport(report) ? scoreForm(report, profile, money, rows) : undefined;
  const evaluation = isEvaluatedReport(report) ? scoreEvaluation(report, profile, rows) : undefined;
  const results = documentResults(report, evaluation, form, annexed);

  const prose = fillerWith({ ...figures, ...results.printed }, () => levelFigures(evaluation, form), []);
  const parts = {
    form: form && withReasons(form, prose),
    evaluation: evaluation && withComments(evaluation, prose),
    expenses,
    accounts: accounts && withWords(accounts, prose),
  };
  const page = printDocument(
    { report, profile, annexes, annexed, figures, money: printedMoney, results, ...parts },
    prose,
  );
  const scoredRows = [...(parts.form?.indicators ?? []), ...(parts.evaluation?.rows ?? [])];
  findings.push(
    ...(money?.findings ?? []),
    ...scoredRows.flatMap((row) => findRowProblems(report, profile, row)),
    ...(parts.form?.indicators ?? []).flatMap((row) => findPartConflicts(report, row)),
    ...page.findings,
    ...findQuotesInNames(report),
  );
  const { total, grade } = results;
  const bases = [
    ...(department?.bases ?? []),
    ...(expenses ? [expenses.total] : []),
    ...(accounts ? accountsBases(accounts) : []),
    ...allBases(money, parts.form, parts.evaluation),
  ];
  const { narrative, printed, insideFiles } = page;
  const scored = {
    report,
    profile,
    money,
    ...parts,
    department,
    narrative,
    insideFiles,
    annexes,
    total,
    grade,
    bases,
    printed,
  };
  return { value: scored, findings };
}

type Texts = ReadonlyMap<string, PrintedText>;
type FillerWith = (printed: PrintedMap, further: () => Texts, later: readonly string[]) => Filler;

/** Returns what makes a filler of the names known so far; the annexes' are known from the start. */
function quotesOf(report: Report, { rounding }: Profile, fromAnnexes: Texts, findings: Finding[]): FillerWith {
  return (printed, further, later) => {
    let known: Texts | undefined;
    const names = {
      // Most rows quote nothing.
      get texts() {
        known ??= new Map([...quotableTexts(printed), ...further(), ...fromAnnexes]);
        return known;
      },
      later: new Set(later),
      rounding,
    };
    return createFiller(report, names, findings);
  };
}
