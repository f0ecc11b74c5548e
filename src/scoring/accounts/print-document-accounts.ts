/** All that the page prints because of a department's final accounts: figures that can be quoted, and with the words. */
import type { PrintedMap } from '../scored.ts';
import { printAccounts } from './print-accounts.ts';
import { printEvaluated } from './print-evaluated.ts';
import { printOrganisation } from './print-organisation.ts';
import type { ScoredAccounts } from './scored-accounts.ts';

/** `department`: what is printed of its projects. */
export function printAccountsFigures(accounts: ScoredAccounts, department: PrintedMap): PrintedMap {
  const { report, profile } = accounts;
  return {
    ...printOrganisation(report, profile),
    ...printAccounts(accounts, false),
    ...printEvaluated(report, profile, department),
  };
}
