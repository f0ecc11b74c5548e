/** Scoring: 项目资金 as a whole: amounts, rates, and the points of 预算执行率. */
import type { Decimal } from '../core/decimal.ts';
import type { Finding } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { MoneyReport } from '../schema/report.ts';
import { executionWeightOf, findRateProblems, scoreExecution } from './score-execution.ts';
import { type ScoredFunds, scoreFunds } from './score-funds.ts';
import type { Basis } from './scored.ts';

export interface ScoredMoney extends ScoredFunds {
  /** 分. */
  readonly executionWeight: Decimal;
  /** Undefined when there is no rate. */
  readonly execution: Basis | undefined;
  readonly findings: readonly Finding[];
}

export function scoreMoney(report: MoneyReport, profile: Profile): ScoredMoney {
  const funds = scoreFunds(report, profile.rounding);
  const { total } = funds;
  return {
    ...funds,
    executionWeight: executionWeightOf(report, profile),
    execution: scoreExecution(report, profile, total),
    findings: findRateProblems(report, total),
  };
}
