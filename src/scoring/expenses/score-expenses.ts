/** Scoring: 支出明细, what the money was spent on. Amounts in 万元, exact. */
import { type Decimal, show, sum } from '../../core/decimal.ts';
import type { Place } from '../../core/finding.ts';
import type { ExpensesReport } from '../../schema/report.ts';
import { asSum } from '../as-sum.ts';
import type { Basis } from '../scored.ts';

export interface ScoredExpenses {
  readonly report: ExpensesReport;
  readonly items: readonly ScoredExpense[];
  /** Of all items that have an amount. */
  readonly total: Basis;
}

export interface ScoredExpense {
  readonly name: string;
  /** Undefined: left blank. */
  readonly amount: Decimal | undefined;
  readonly place: Place;
}

export function scoreExpenses(report: ExpensesReport): ScoredExpenses {
  const items = report.data.支出明细.map(({ 名称: name, 金额: amount }, index) => ({
    name,
    amount: amount ?? undefined,
    place: report.places.at(['支出明细', index, '金额']),
  }));
  return { report, items, total: totalOf(report, items) };
}

function totalOf({ places }: ExpensesReport, items: readonly ScoredExpense[]): Basis {
  const written = items.flatMap(({ name, amount, place }) => (amount === undefined ? [] : [{ name, amount, place }]));
  const amounts = written.map(({ amount }) => amount);
  const exact = sum(amounts);
  return {
    label: '支出合计',
    rule: 'expenses-total',
    formula: asSum(amounts, exact),
    inputs: written.map(({ name, amount, place }) => ({ name, text: show(amount), place })),
    exact,
    rounding: undefined,
    computed: exact,
    given: undefined,
    value: exact,
    unit: '万元',
    place: places.key(['支出明细']),
  };
}
