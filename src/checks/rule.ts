/** What a rule of the reviewer is: a question put to a report, and what the manual and `jixiao rules` say of it. */
import type { Severity } from '../core/finding.ts';
import type { ReportCheck } from './check.ts';

export interface Rule {
  /** The code of its findings: stable, kebab-case. */
  readonly code: string;
  /** The gravest that it gives. */
  readonly severity: Severity;
  /** What it wants of a report, in one Chinese sentence. */
  readonly wants: string;
  /** A short example that it finds, and the same put right, in Chinese. */
  readonly wrong: string;
  readonly right: string;
  /** The policy document (文号, clause) that it follows, where there is one. */
  readonly source?: string;
  readonly find: ReportCheck;
}

export interface RuleFamily {
  /** In Chinese. */
  readonly name: string;
  readonly rules: readonly Rule[];
}
