/** Scoring: 部门资金, its rows, their sum, and the rates that follow. Amounts in 万元, exact; rates in percent. */
import { type Decimal, show, zero } from '../../core/decimal.ts';
import type { RoundingPolicy } from '../../packs/profile.ts';
import type { DepartmentFunds } from '../../schema/generated/shared.ts';
import type { DepartmentReport } from '../../schema/report.ts';
import { asSum } from '../as-sum.ts';
import { withAuthorFigure } from '../author-figure.ts';
import { executionRateFigure } from '../execution-rate-figure.ts';
import { placeOf } from '../place-of.ts';
import type { Basis } from '../scored.ts';
import { expenseTotal } from './expense-total.ts';
import { moneyRates } from './money-rates.ts';
import {
  type DepartmentMoney,
  type ExpenseColumn,
  type ExpenseRow,
  type ExpenseRowName,
  type ExpenseSource,
  expenseColumns,
  expenseSources,
} from './scored-department.ts';

const part = '部门资金';
const rateCodes = ['department-figure-mismatch', 'tail-difference'];

export function departmentMoney(
  report: DepartmentReport,
  written: DepartmentFunds,
  rounding: RoundingPolicy,
): DepartmentMoney {
  const rows = expenseSources.map((name) => {
    const amounts = amountsOf((column) => sourceAmount(written, name, column));
    return row(report, written, name, amounts, rounding);
  });
  const totals = new Map(
    expenseColumns.flatMap((column) => {
      const basis = totalBasis(report, written, rows, column);
      return basis ? [[column, basis] as const] : [];
    }),
  );
  const total = row(
    report,
    written,
    '支出合计',
    amountsOf((column) => totals.get(column)?.value),
    rounding,
  );
  return { rows, total, totals: [...totals.values()], ...moneyRates(report, written, total, rounding) };
}

function amountsOf(amount: (column: ExpenseColumn) => Decimal | undefined): ExpenseRow['amounts'] {
  return { 年初预算数: amount('年初预算数'), 全年预算数: amount('全年预算数'), 全年执行数: amount('全年执行数') };
}

/** A source that was not written has nothing: 0 in every column that the others have. */
function sourceAmount(written: DepartmentFunds, name: ExpenseSource, column: ExpenseColumn): Decimal | undefined {
  const own = written[name];
  if (own !== undefined) return own[column] ?? undefined;
  return expenseSources.some((source) => written[source]?.[column]) ? zero : undefined;
}

function totalBasis(
  report: DepartmentReport,
  written: DepartmentFunds,
  rows: readonly ExpenseRow[],
  column: ExpenseColumn,
): Basis | undefined {
  const filled = rows.filter(({ name }) => Object.keys(written[name as ExpenseSource] ?? {}).length > 0);
  const partial = filled.some(({ name }) => written[name as ExpenseSource]?.[column] === undefined);
  const given = written.支出合计?.[column];
  const exact =
    expenseTotal(
      rows.map(({ amounts }) => amounts[column]),
      partial,
    ) ?? given;
  if (exact === undefined || exact === null) return undefined;
  const parts = rows.flatMap(({ name, amounts, path, place }) => {
    const amount = amounts[column];
    const own = [...path, column];
    return amount === undefined
      ? []
      : [{ name, text: show(amount), amount, place: report.places.has(own) ? report.places.at(own) : place }];
  });
  const figure = {
    label: `支出合计（${column}）`,
    rule: 'expense-total',
    formula: partial
      ? '没有写齐各项支出，按所写的合计'
      : asSum(
          parts.map(({ amount }) => amount),
          exact,
        ),
    inputs: parts.map(({ name, text, place }) => ({ name, text, place })),
    exact,
    rounding: undefined,
    computed: exact,
    unit: '万元',
    path: [part, '支出合计', column],
  } as const;
  return withAuthorFigure(report, figure, given, ['fund-sum-mismatch', 'unit-mismatch', 'tail-difference']);
}

function row(
  report: DepartmentReport,
  written: DepartmentFunds,
  name: ExpenseRowName,
  amounts: ExpenseRow['amounts'],
  rounding: RoundingPolicy,
): ExpenseRow {
  const path = [part, name];
  const place = placeOf(report.places, path);
  return { name, amounts, rate: rateBasis(report, written, name, amounts, rounding), path, place };
}

function rateBasis(
  report: DepartmentReport,
  written: DepartmentFunds,
  name: ExpenseRowName,
  amounts: ExpenseRow['amounts'],
  { rate: rounding }: RoundingPolicy,
): Basis | undefined {
  const isTotal = name === '支出合计';
  const path = [part, name];
  const at = (column: ExpenseColumn) => placeOf(report.places, [...path, column]);
  const figure = executionRateFigure({ name: isTotal ? undefined : name, amounts, path, placeOf: at }, rounding);
  return figure && withAuthorFigure(report, figure, isTotal ? written.支出合计?.执行率 : undefined, rateCodes);
}
