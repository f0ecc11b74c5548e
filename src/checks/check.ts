/** What a check is: a question put to a scored report, or to one of its parts. */
import type { Finding } from '../core/finding.ts';
import type { ScoredAccounts } from '../scoring/accounts/scored-accounts.ts';
import type { ScoredDepartment } from '../scoring/department/scored-department.ts';
import type { MoneyPart, Scored, ScoredEvaluation, ScoredForm } from '../scoring/scored.ts';
import { type RowTable, tablesOf } from './row-table.ts';

/** Pure; returns nothing when the part is right. */
export type Check<Part> = (part: Part) => Finding[];

/** A question put to the whole report, whichever parts it has. */
export type ReportCheck = Check<Scored>;

export function ofForm(check: Check<ScoredForm>): ReportCheck {
  return ({ form }) => (form ? check(form) : []);
}

export function ofEvaluation(check: Check<ScoredEvaluation>): ReportCheck {
  return ({ evaluation }) => (evaluation ? check(evaluation) : []);
}

/** The document's own 项目资金, whether or not it is scored. */
export function ofMoney(check: Check<MoneyPart>): ReportCheck {
  return ({ money }) => (money ? check(money) : []);
}

/** A whole department: its own money and its projects. */
export function ofDepartment(check: Check<ScoredDepartment>): ReportCheck {
  return ({ department }) => (department ? check(department) : []);
}

/** The tables of a department's final accounts. */
export function ofAccounts(check: Check<ScoredAccounts>): ReportCheck {
  return ({ accounts }) => (accounts ? check(accounts) : []);
}

/** Each table of indicators that the report has. */
export function ofTables(check: Check<RowTable>): ReportCheck {
  return (scored) => tablesOf(scored).flatMap(check);
}

export function all(...checks: readonly ReportCheck[]): ReportCheck {
  return (scored) => checks.flatMap((check) => check(scored));
}
