/**
 * A table of the tree as native Word tables of fixed columns.
 *
 * One Word table, the official grid, when it stands whole on its page; else one Word table a part, since Word repeats
 * head rows from the top of a table only. A line of 0.1 pt between them keeps the program from joining them again. A
 * table of one part says at once which rows are its head: it stays the same grid, and may grow in Word.
 */
import type { Row, Table, TablePart } from '../../tree/page-tree.ts';
import { table as sizes, tableStyles } from '../../tree/style-sheet.ts';
import { wordCell } from './cell.ts';
import { gridSlots, type Slot } from './grid-slots.ts';
import { gap } from './paragraph.ts';
import { twips } from './units.ts';
import { element, type Xml } from './xml.ts';

/** What the layout found out about the table. */
export interface TableFit {
  readonly crosses: boolean;
  readonly tallRows: ReadonlySet<Row>;
}

/** @param width of the type area, in twips. */
export function wordTables(table: Table, width: number, fit: TableFit): Xml[] {
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

function wordTable({ rows, headRows, columns, lines, tallRows }: WordTableParts): Xml {
  const slots = gridSlots(rows, headRows);
  return element('w:tbl', {}, [
    tableFormat(total(columns), lines),
    element(
      'w:tblGrid',
      {},
      columns.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows.map((row, index) => wordRow(slots[index] ?? [], columns, index < headRows, tallRows.has(row))),
  ]);
}

function tableFormat(width: number, lines: boolean): Xml {
  return element('w:tblPr', {}, [
    element('w:tblW', { 'w:type': 'dxa', 'w:w': width }),
    element('w:tblInd', { 'w:type': 'dxa', 'w:w': 0 }),
    element(
      'w:tblBorders',
      {},
      edges.map((edge) => element(`w:${edge}`, lines ? line : { 'w:val': 'none' })),
    ),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, margins(lines ? sizes.line : 0)),
  ]);
}

/** A head row stays with the row below it: Word would leave it alone at the foot of a page. */
function wordRow(slots: readonly Slot[], columns: readonly number[], isHead: boolean, isTall: boolean): Xml {
  const format = [...(isTall ? [] : [element('w:cantSplit')]), ...(isHead ? [element('w:tblHeader')] : [])];
  const cells = slots.map((slot) => {
    const { column, colspan } = slot.cell;
    return wordCell(slot, total(columns.slice(column, column + colspan)), isHead);
  });
  return element('w:tr', {}, [...(format.length === 0 ? [] : [element('w:trPr', {}, format)]), ...cells]);
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

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
/** `w:sz` counts eighths of a point. */
const line = { 'w:val': 'single', 'w:color': '000000', 'w:sz': sizes.line * 8 };

/** Word adds a row's line to its height; in our layout the line stands within the padding. */
function margins(thickness: number): Xml[] {
  const { paddingX, paddingY } = sizes;
  const points = { top: paddingY, left: paddingX, bottom: paddingY - thickness, right: paddingX };
  return Object.entries(points).map(([side, size]) => element(`w:${side}`, { 'w:type': 'dxa', 'w:w': twips(size) }));
}
