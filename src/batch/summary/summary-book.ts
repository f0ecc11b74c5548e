/** The summary as a workbook: 绩效评价结果汇总表.xlsx. */
import { type Decimal, hundred, parseDecimal, show } from '../../core/decimal.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type CellLook, columnName, type Sheet, type SheetCell, type SheetRow } from '../xlsx/sheet.ts';
import { writeBook } from '../xlsx/write-book.ts';
import { summaryKind } from './summary-name.ts';
import { amountColumns, type Summary, type SummaryRow, type SummaryTotal, summarise } from './summary-rows.ts';

const heads = [
  ['序号', 6],
  ['项目名称', 40],
  ['文种', 22],
  ['实施单位', 28],
  ['年初预算数', 14],
  ['全年预算数', 14],
  ['全年执行数', 14],
  ['执行率', 10],
  ['总分', 8],
  ['等级', 6],
  ['错误', 6],
  ['警告', 6],
  ['PDF', 8],
  ['DOCX', 8],
] as const;

/** Where the columns stand that formulas speak of. */
const column = Object.fromEntries(heads.map(([name], index) => [name, columnName(index)])) as Readonly<
  Record<(typeof heads)[number][0], string>
>;
/** Title, note and head; the reports follow. */
const headRows = 3;

/** Returns the bytes: the same for the same manifest. */
export function summaryBook(manifest: Manifest): Uint8Array {
  return writeBook(summarySheet(summarise(manifest)));
}

export function summarySheet(summary: Summary): Sheet {
  const { rows, totals } = summary;
  return {
    name: summaryKind,
    widths: heads.map(([, width]) => width),
    rows: [
      { cells: [text('title', summaryKind), ...blanks('title', heads.length - 1)], height: 36, isMerged: true },
      { cells: [text('note', note(summary)), ...blanks('note', heads.length - 1)], height: 20, isMerged: true },
      { cells: heads.map(([name]) => text('head', name)), height: 24 },
      ...rows.map(reportRow),
      ...totals.map((total) => totalRow(total, rows.length, totals.length > 1)),
    ],
    frozenRows: headRows,
    filteredRows: rows.length,
  };
}

function note({ department, year }: Summary): string {
  return [department, year && `${year}年度`, '单位：万元'].filter(Boolean).join('　');
}

function reportRow(row: SummaryRow, index: number): SheetRow {
  return {
    cells: [
      number('centred', `${index + 1}`, '0'),
      text('wrapped', row.name),
      text('centred', row.kind),
      text('wrapped', row.unit),
      ...amountColumns.map((name) => amount(row.amounts[name])),
      rate(row.rate),
      score(row.total),
      text('centred', row.grade),
      number('centred', `${row.errors}`, '0'),
      number('centred', `${row.warnings}`, '0'),
      fileCell(row, 'pdf'),
      fileCell(row, 'docx'),
    ],
  };
}

function fileCell({ outputs, draft }: SummaryRow, format: 'pdf' | 'docx'): SheetCell {
  const link = outputs.find((file) => file.toLowerCase().endsWith(`.${format}`));
  if (link !== undefined) return { kind: 'text', look: 'link', text: draft ? '草稿' : format.toUpperCase(), link };
  return text('centred', outputs.length === 0 ? '未生成' : '');
}

/** `several`: there are totals of more than one 文种, each over its own rows. */
function totalRow({ kind, count, amounts, rate, average }: SummaryTotal, rows: number, several: boolean): SheetRow {
  const last = headRows + rows;
  const range = (name: keyof typeof column) => `${column[name]}$${headRows + 1}:${column[name]}$${last}`;
  const over = (name: keyof typeof column, all: string) =>
    several ? `${all}IF(${range('文种')},"${kind}",${range(name)})` : `${all}(${range(name)})`;
  const row = { spent: over('全年执行数', 'SUM'), budget: over('全年预算数', 'SUM') };
  return {
    cells: [
      ...blanks('total', 1),
      text('total', `合计（${count} 份）`),
      text('total', several ? kind : ''),
      ...blanks('total', 1),
      ...amountColumns.map((name) => total(amounts[name], over(name, 'SUM'), moneyFormat)),
      total(rate?.div(hundred), `ROUND(${row.spent}/${row.budget},4)`, () => '0.00%'),
      total(average, `ROUND(${over('总分', 'AVERAGE')},2)`, () => '0.00'),
      ...blanks('total', heads.length - 9),
    ],
    height: 24,
  };
}

function total(value: Decimal | undefined, formula: string, format: (value: Decimal) => string): SheetCell {
  if (value === undefined) return { kind: 'blank', look: 'total' };
  if (!isExact(value)) return text('total', show(value));
  return { kind: 'formula', look: 'total', formula, digits: show(value), format: format(value) };
}

function amount(printed: string): SheetCell {
  const value = parseDecimal(printed);
  return value && isExact(value) ? number('figure', show(value), moneyFormat(value)) : text('figure', printed);
}

/** Money with two decimals at the least, and all that it has. */
function moneyFormat(value: Decimal): string {
  return `#,##0.${'0'.repeat(Math.max(2, value.decimalPlaces()))}`;
}

/** `87.06%`, as a share of 1 that shows the same digits. */
function rate(printed: string): SheetCell {
  const value = printed.endsWith('%') ? parseDecimal(printed.slice(0, -1)) : undefined;
  if (value === undefined || !isExact(value)) return text('figure', printed);
  return number('figure', show(value.div(hundred)), `0${decimals(value)}%`);
}

function score(printed: string): SheetCell {
  const value = parseDecimal(printed);
  return value && isExact(value) ? number('figure', show(value), `0${decimals(value)}`) : text('figure', printed);
}

function decimals(value: Decimal): string {
  return value.decimalPlaces() === 0 ? '' : `.${'0'.repeat(value.decimalPlaces())}`;
}

/** Spreadsheets calculate with 15 digits; what has more stands as text, so that none is lost. */
function isExact(value: Decimal): boolean {
  return value.precision() <= 15;
}

function text(look: CellLook, words: string): SheetCell {
  return words === '' ? { kind: 'blank', look } : { kind: 'text', look, text: words };
}

function number(look: CellLook, digits: string, format: string): SheetCell {
  return { kind: 'number', look, digits, format };
}

function blanks(look: CellLook, count: number): SheetCell[] {
  return Array.from({ length: count }, () => ({ kind: 'blank', look }) as const);
}
