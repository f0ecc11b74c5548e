/**
 * A table of the tree as native Word tables of fixed columns.
 *
 * One Word table, the official grid, when it stands whole on its page; else one Word table a part, since Word repeats
 * head rows from the top of a table only. A line of 1 pt between them keeps the program from joining them again.
 */
import { BorderStyle, type FileChild, TableLayoutType, TableRow, Table as WordTable } from 'docx';
import type { Row, Table } from '../../tree/page-tree.ts';
import { table as sizes } from '../../tree/style-sheet.ts';
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
  if (!fit.crosses) return [wholeTable(table, columns)];
  return table.parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [gap()]),
    wordTable([...part.head, ...part.body], part.head.length, columns, fit.tallRows),
  ]);
}

/** It stands on one page: no row of it is cut, no head of it repeats. */
function wholeTable(table: Table, columns: readonly number[]): WordTable {
  const rows = table.parts.flatMap((part) => [...part.head, ...part.body]);
  return wordTable(rows, 0, columns, new Set());
}

function wordTable(
  rows: readonly Row[],
  headRows: number,
  columns: readonly number[],
  tallRows: ReadonlySet<Row>,
): WordTable {
  const slots = gridSlots(rows, headRows);
  return new WordTable({
    width: { size: total(columns), type: 'dxa' },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: 'dxa' },
    borders,
    margins,
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
const borders = {
  top: line,
  left: line,
  bottom: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
/** Word adds a row's line to its height; in our layout the line stands within the padding. */
const margins = {
  top: twips(sizes.paddingY),
  left: twips(sizes.paddingX),
  bottom: twips(sizes.paddingY - sizes.line),
  right: twips(sizes.paddingX),
};
