/** The lines of a report that prose calls by their bare name: 支出明细, the tables of 部门决算说明, the numbers of 机构. */
import { Decimal } from '../../../core/decimal.ts';
import type { ScoredAccounts } from '../../../scoring/accounts/scored-accounts.ts';
import type { ScoredExpenses } from '../../../scoring/expenses/score-expenses.ts';
import type { Scored } from '../../../scoring/scored.ts';
import type { CellDatum } from './datum.ts';
import { bareName } from './words.ts';

export function namedCells({ report, expenses, accounts }: Scored): CellDatum[] {
  return [
    ...(expenses ? expenseCells(expenses) : []),
    ...(accounts ? [...accountsCells(accounts), ...staffCells(accounts)] : []),
  ].filter(({ place }) => place.file === report.file);
}

function expenseCells({ items }: ScoredExpenses): CellDatum[] {
  return items.flatMap(({ name, amount, place }) => (amount ? [cell(name, '金额', amount, '万元', place)] : []));
}

function accountsCells({ report, items }: ScoredAccounts): CellDatum[] {
  const bought = report.data.政府购买服务;
  return [
    ...items.flatMap(({ name, amount, place }) => (amount ? [cell(name, '决算数', amount, '万元', place)] : [])),
    ...(bought ? [cell('政府购买服务', '决算数', bought, '万元', report.places.at(['政府购买服务']))] : []),
  ];
}

const staff = { 行政单位: '个', 行政执法机构: '个', 事业单位: '个', 行政编制: '人', 事业编制: '人' } as const;

function staffCells({ report }: ScoredAccounts): CellDatum[] {
  const written: Readonly<Record<string, unknown>> = { ...report.data.机构 };
  return Object.entries(staff).flatMap(([name, unit]) => {
    const count = written[name];
    if (typeof count !== 'string' || !/^\d{1,9}$/u.test(count)) return [];
    return [cell(name, '机构', new Decimal(count), unit, report.places.at(['机构', name]))];
  });
}

function cell(name: string, column: string, value: Decimal, unit: string, place: CellDatum['place']): CellDatum {
  return { row: bareName(name), column, label: `“${name}”的${column}`, values: [value], unit, place };
}
