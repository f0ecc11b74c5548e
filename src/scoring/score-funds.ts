/** Scoring: the rows of 项目资金 and their rates. Amounts in 万元, exact; rates in percent. */
import { type Decimal, round, show } from '../core/decimal.ts';
import type { RoundingPolicy } from '../packs/profile.ts';
import type { FundsTotalRow } from '../schema/generated/shared.ts';
import type { MoneyReport } from '../schema/report.ts';
import { amountPlace } from './amount-place.ts';
import { arrivalRate } from './arrival-rate.ts';
import { asSum } from './as-sum.ts';
import { withAuthorFigure } from './author-figure.ts';
import { executionRateFigure } from './execution-rate-figure.ts';
import { fundsTotal } from './funds-total.ts';
import { placeOf } from './place-of.ts';
import {
  type Basis,
  type FundsRowName,
  fundsSources,
  type MoneyColumn,
  moneyColumns,
  type ScoredFundsRow,
} from './scored.ts';
import { showExact } from './show-exact.ts';

export interface ScoredFunds {
  /** 年度资金总额 first, then the sources, written or not. */
  readonly rows: readonly ScoredFundsRow[];
  /** The row 年度资金总额. */
  readonly total: ScoredFundsRow;
  /** How the three amounts of 年度资金总额 came about. */
  readonly totals: readonly Basis[];
}

const tail = 'tail-difference';
const rateCodes = ['execution-rate-mismatch', 'execution-rate-rounding', 'execution-rate-precision', tail];

export function scoreFunds(report: MoneyReport, rounding: RoundingPolicy): ScoredFunds {
  const totals = moneyColumns.flatMap((column) => totalBasis(report, column) ?? []);
  const summed = amountsOf((column) => totals.find(({ label }) => label === totalLabel(column))?.value);
  const total = scoreRow(report, '年度资金总额', summed, rounding);
  const sources = fundsSources.map((name) => {
    const amounts = amountsOf((column) => writtenAmount(report, name, column));
    return scoreRow(report, name, amounts, rounding);
  });
  return { rows: [total, ...sources], total, totals };
}

function writtenAmount(report: MoneyReport, name: FundsRowName, column: MoneyColumn): Decimal | undefined {
  return report.data.项目资金[name]?.[column] ?? undefined;
}

function amountsOf(amount: (column: MoneyColumn) => Decimal | undefined): ScoredFundsRow['amounts'] {
  return {
    年初预算数: amount('年初预算数'),
    全年预算数: amount('全年预算数'),
    到位数: amount('到位数'),
    全年执行数: amount('全年执行数'),
  };
}

function totalLabel(column: MoneyColumn): string {
  return `年度资金总额（${column}）`;
}

function totalBasis(report: MoneyReport, column: MoneyColumn): Basis | undefined {
  const given = report.data.项目资金.年度资金总额?.[column];
  const parts = fundsSources.flatMap((name) => {
    const amount = writtenAmount(report, name, column);
    return amount === undefined ? [] : [{ name, amount }];
  });
  const exact = fundsTotal(parts.map(({ amount }) => amount)) ?? given;
  if (exact === undefined || exact === null) return undefined;
  const figure = {
    label: totalLabel(column),
    rule: 'funds-total',
    formula:
      parts.length === 0
        ? '没有写各项来源，按所写的总额'
        : asSum(
            parts.map(({ amount }) => amount),
            exact,
          ),
    inputs: parts.map(({ name, amount }) => ({ name, text: show(amount), place: amountPlace(report, name, column) })),
    exact,
    rounding: undefined,
    computed: exact,
    unit: '万元',
    path: ['项目资金', '年度资金总额', column],
  } as const;
  return withAuthorFigure(report, figure, given, ['fund-sum-mismatch', tail]);
}

function scoreRow(
  report: MoneyReport,
  name: FundsRowName,
  amounts: ScoredFundsRow['amounts'],
  rounding: RoundingPolicy,
): ScoredFundsRow {
  const rate = rateBasis(report, name, amounts, rounding);
  const arrivalRate = arrivalBasis(report, name, amounts, rounding);
  return { name, amounts, rate, arrivalRate, place: placeOf(report.places, ['项目资金', name]) };
}

function rateBasis(
  report: MoneyReport,
  name: FundsRowName,
  amounts: ScoredFundsRow['amounts'],
  { rate: rounding }: RoundingPolicy,
): Basis | undefined {
  const isTotal = name === '年度资金总额';
  const placeOf = (column: MoneyColumn) => amountPlace(report, name, column);
  const row = { name: isTotal ? undefined : name, amounts, path: ['项目资金', name], placeOf };
  const figure = executionRateFigure(row, rounding);
  const written: FundsTotalRow = report.data.项目资金[name] ?? {};
  return figure && withAuthorFigure(report, figure, written.执行率, isTotal ? rateCodes : ['rate-row-inconsistent']);
}

/** Nobody writes 资金到位率, so there is nothing to compare it with. */
function arrivalBasis(
  report: MoneyReport,
  name: FundsRowName,
  amounts: ScoredFundsRow['amounts'],
  { rate: rounding }: RoundingPolicy,
): Basis | undefined {
  const exact = arrivalRate(amounts);
  const { 到位数: arrived, 全年预算数: budget } = amounts;
  if (exact === undefined || arrived === undefined || budget === undefined) return undefined;
  const computed = round(exact, rounding);
  return {
    label: name === '年度资金总额' ? '资金到位率' : `资金到位率（${name}）`,
    rule: 'arrival-rate',
    formula: `${show(arrived)} ÷ ${show(budget)} = ${showExact(exact)}%`,
    inputs: [
      { name: '到位数', text: show(arrived), place: amountPlace(report, name, '到位数') },
      { name: '全年预算数', text: show(budget), place: amountPlace(report, name, '全年预算数') },
    ],
    exact,
    rounding,
    computed,
    given: undefined,
    value: computed,
    unit: '%',
    place: amountPlace(report, name, '到位数'),
  };
}
