/**
 * A table of the tree as native Word tables of fixed columns.
 *
 * One Word table, the official grid, when it stands whole on its page; else one Word table a part, since Word repeats
 * head rows from the top of a table only. A line of 0.1 pt between them keeps the program from joining them again. A
 * table of one part says at once which rows are its head: it stays the same grid, and may grow in Word.
 */
import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  type ITableBordersOptions,
  TableLayoutType,
  TableRow,
  Table as WordTable,
} from 'docx';
import type { Row, Table, TablePart } from '../../tree/page-tree.ts';
import { table as sizes, tableStyles } from '../../tree/style-sheet.ts';
import { wordCell } from './cell.ts';
import { gridSlots, type Slot } from './grid-slots.ts';
import { gap } from './paragraph.ts';
import { twips } from './units.ts';

/** What the layout found out about the table. */
export interface TableFit {
  readonly crosses: boolean;
  readonly tallRows: ReadonlySet<Row>;
}

/** @param width of the type area, in twips. */
export function wordTables(table: Table, width: number, fit: TableFit): FileChild[] {
  const columns = columnWidths(table.columns, width);
  const { lines } = tableStyles[table.style];
  const write = (rows: readonly Row[], headRows: number) =>
    wordTable({ rows, headRows, columns, lines, tallRows: fit.tallRows });
  if (!fit.crosses) return [write(table.parts.flatMap(rowsOf), headsAtTop(table))];
  return table.parts.flatMap((part, index) => [...(index === 0 ? [] : [gap()]), write(rowsOf(part), part.head.length)]);
}

function rowsOf(part: TablePart): readonly Row[] {
  return [...part.head, ...part.body];
}

/** How many rows of a table that stands on one page may be its repeated head all the same: no cell leaves them. */
function headsAtTop({ parts: [part, ...others] }: Table): number {
  if (!part || others.length > 0) return 0;
  const leaves = part.head.some((row, index) => row.cells.some((cell) => index + cell.rowspan > part.head.length));
  return leaves ? 0 : part.head.length;
}

interface WordTableParts {
  readonly rows: readonly Row[];
  /** How many of them, from the top, are repeated on every page. */
  readonly headRows: number;
  readonly columns: readonly number[];
  readonly lines: boolean;
  readonly tallRows: ReadonlySet<Row>;
}

function wordTable({ rows, headRows, columns, lines, tallRows }: WordTableParts): WordTable {
  const slots = gridSlots(rows, headRows);
  return new WordTable({
    width: { size: total(columns), type: 'dxa' },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: 'dxa' },
    borders: bordersOf(lines ? line : noLine),
    margins: marginsOf(lines ? sizes.line : 0),
    rows: rows.map((row, index) => wordRow(slots[index] ?? [], columns, index < headRows, tallRows.has(row))),
  });
}

function wordRow(slots: readonly Slot[], columns: readonly number[], isHead: boolean, isTall: boolean): TableRow {
  return new TableRow({
    ...(isTall ? {} : { cantSplit: true }),
    ...(isHead ? { tableHeader: true, keepNext: true } : {}),
    children: slots.map((slot) => {
      const { column, colspan } = slot.cell;
      return wordCell(slot, total(columns.slice(column, column + colspan)));
    }),
  });
}

/** Whole twips whose sum is the width exactly: each column ends at the nearest twip to its true end. */
function columnWidths(shares: readonly number[], width: number): number[] {
  let share = 0;
  let end = 0;
  return shares.map((own) => {
    const start = end;
    share += own;
    end = Math.round((width * share) / 100);
    return end - start;
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

const line = { style: BorderStyle.SINGLE, size: sizes.line * 8, color: '000000' };
const noLine = { style: BorderStyle.NONE };

function bordersOf(edge: IBorderOptions): ITableBordersOptions {
  return { top: edge, left: edge, bottom: edge, right: edge, insideHorizontal: edge, insideVertical: edge };
}

/** Word adds a row's line to its height; in our layout the line stands within the padding. */
function marginsOf(thickness: number) {
  return {
    top: twips(sizes.paddingY),
    left: twips(sizes.paddingX),
    bottom: twips(sizes.paddingY - thickness),
    right: twips(sizes.paddingX),
  };
}
