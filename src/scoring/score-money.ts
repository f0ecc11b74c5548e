/** Scoring: 项目资金 as a whole: amounts, rates, and the points of 预算执行率. */
import type { Decimal } from '../core/decimal.ts';
import type { Finding } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import { isFormReport, type MoneyReport } from '../schema/report.ts';
import { executionWeightOf, findRateProblems, scoreExecution } from './score-execution.ts';
import { type ScoredFunds, scoreFunds } from './score-funds.ts';
import type { Basis, MoneyPart } from './scored.ts';

export interface ScoredMoney extends Omit<ScoredFunds, 'rows'>, MoneyPart {
  /** 分. */
  readonly executionWeight: Decimal;
  /** Undefined when there is no rate; and without a form, where nothing is scored by it. */
  readonly execution: Basis | undefined;
  readonly findings: readonly Finding[];
}

export function scoreMoney(report: MoneyReport, profile: Profile): ScoredMoney {
  const { rows: funds, total, totals } = scoreFunds(report, profile.rounding);
  return {
    report,
    profile,
    funds,
    total,
    totals,
    executionWeight: executionWeightOf(report, profile),
    execution: isFormReport(report) ? scoreExecution(report, profile, total) : undefined,
    findings: findRateProblems(report, total),
  };
}
