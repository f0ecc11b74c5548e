/** 项目资金 as figures that prose can mean: amounts, what is left, rates. */
import type { Decimal } from '../../../core/decimal.ts';
import type { Place } from '../../../core/finding.ts';
import { type Interval, subtract } from '../../../core/interval.ts';
import type { Basis, MoneyColumn, MoneyPart } from '../../../scoring/scored.ts';
import type { BoundsOf } from '../../given-figure.ts';
import { rateBounds, sourcesBounds, unwrittenBounds } from '../../money-bounds.ts';
import { type CellDatum, wholeRow } from './datum.ts';

type AmountOf = (column: string) => Decimal | null | undefined;
const moneyColumnNames = ['年初预算数', '全年预算数', '到位数', '全年执行数'] as const;

export function cells(
  row: string,
  label: string,
  columns: readonly string[],
  amount: AmountOf,
  at: (column: string) => Place,
): CellDatum[] {
  return columns.flatMap((column) => {
    const value = amount(column);
    return value ? [{ row, column, label: `${label}${column}`, values: [value], unit: '万元', place: at(column) }] : [];
  });
}

export function moneyCells(money: MoneyPart): CellDatum[] {
  const { report, funds } = money;
  const given: Readonly<Record<string, unknown>> = { ...report.data.项目资金.年度资金总额 };
  return funds.flatMap(({ name, amounts }) => {
    const isWhole = name === '年度资金总额';
    const [row, label] = isWhole ? [wholeRow, ''] : [name, `${name}的`];
    const at = (column: string) => report.places.at(['项目资金', name, column]);
    const found = cells(row, label, moneyColumnNames, (column) => amounts[column as '全年预算数'], at);
    if (!isWhole) return found;
    const bounded = found.map((cell) => ({ ...cell, boundsOf: () => unwrittenBounds(money, cell.column) }));
    return [...withGiven(bounded, given), ...balances(found, (column) => sourcesBounds(money, column))];
  });
}

/** A total that the author wrote and that differs from the sum is a finding of its own: prose may say either. */
export function withGiven(found: readonly CellDatum[], given: Readonly<Record<string, unknown>>): CellDatum[] {
  return found.map((cell) => {
    const [value] = cell.values;
    const other = given[cell.column] as Decimal | null | undefined;
    return value && other && !other.equals(value) ? { ...cell, values: [other, value] } : cell;
  });
}

/** What was not spent: of the budget, or of what arrived. */
function balances(whole: readonly CellDatum[], boundsOf: (column: MoneyColumn) => Interval | undefined): CellDatum[] {
  const of = (column: string) => whole.find((cell) => cell.column === column)?.values[0];
  const spent = whole.find(({ column }) => column === '全年执行数');
  const [value] = spent?.values ?? [];
  if (spent === undefined || value === undefined) return [];
  const values = ['全年预算数', '到位数', '年初预算数'].flatMap((column) => of(column)?.minus(value) ?? []);
  if (values.length === 0) return [];
  const restBounds = () => {
    const [budget, paid] = [boundsOf('全年预算数'), boundsOf('全年执行数')];
    return budget && paid && subtract(budget, paid);
  };
  return [{ ...spent, column: '结余', label: '结余（全年预算数 − 全年执行数）', values, boundsOf: restBounds }];
}

export function moneyRates(money: MoneyPart): CellDatum[] {
  return money.funds.flatMap((funds) => {
    const { name, rate, arrivalRate } = funds;
    const row = name === '年度资金总额' ? wholeRow : name;
    const label = row === wholeRow ? '' : `${name}的`;
    return [
      ...rateCell(row, `${label}执行率`, '执行率', rate, () => rateBounds(money, funds)),
      ...rateCell(row, `${label}资金到位率`, '到位率', arrivalRate),
    ];
  });
}

export function rateCell(
  row: string,
  label: string,
  column: string,
  basis: Basis | undefined,
  boundsOf?: BoundsOf,
): CellDatum[] {
  if (basis === undefined) return [];
  return [
    {
      row,
      column,
      label,
      values: valuesOf(basis),
      boundsOf: unlessGiven(basis, boundsOf),
      unit: '%',
      place: basis.place,
    },
  ];
}

/** What the author wrote he has to keep to. */
export function unlessGiven({ given }: Basis, boundsOf: BoundsOf | undefined): BoundsOf | undefined {
  return given === undefined ? boundsOf : undefined;
}

/** What a figure may be called: as printed first, then as given, as computed, and exact. */
export function valuesOf({ value, given, computed, exact }: Basis): Decimal[] {
  return [value, ...(given ? [given] : []), computed, exact];
}
