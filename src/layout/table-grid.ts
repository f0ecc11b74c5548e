/**
 * A table as a grid: its rows in one sequence, its cells with their text set in lines.
 *
 * In: a table of the page tree and the width it stands in. Out: what the cutter works on; no heights yet, because a
 * row's height depends on where the table is cut.
 */
import type { Cell, Row, Table } from '../tree/page-tree.ts';
import { cellStyles, table as tableStyle } from '../tree/style-sheet.ts';
import type { FontPicker } from './font-picker.ts';
import { setContinued } from './set-continued.ts';
import { needOf, type SetLine, saidAgain, setParagraphs, type TextFrame } from './set-text.ts';

export interface TableGrid {
  readonly table: Table;
  readonly rows: readonly GridRow[];
  /** The x of each vertical grid line from the table's left edge: one more than there are columns. */
  readonly edges: readonly number[];
}

export interface GridRow {
  readonly row: Row;
  readonly isHead: boolean;
  /** The head rows that stand above this row wherever its part goes on, as indexes in `rows`. */
  readonly heads: readonly number[];
  /** The cells that cover the row, those from above too, from left to right. */
  readonly cells: readonly GridCell[];
  /** What its own cells need, pt; merged ones may need more. */
  readonly leastHeight: number;
}

export interface GridCell {
  readonly cell: Cell;
  /** Grid rows from `top` up to, not including, `bottom`; columns from `left` up to `right`. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly SetLine[];
  /** The text with （续） after it, for a later page; made when it is needed. */
  continued(): readonly SetLine[];
}

export function createTableGrid(table: Table, width: number, fonts: FontPicker): TableGrid {
  const edges = edgesOf(table.columns, width);
  const rows = flatRows(table);
  const cells: GridCell[][] = rows.map(() => []);
  rows.forEach(({ row }, top) => {
    for (const cell of row.cells) {
      const gridCell = toGridCell(cell, top, rows.length, edges, fonts);
      for (let index = top; index < gridCell.bottom; index++) cells[index]?.push(gridCell);
    }
  });
  for (const covering of cells) covering.sort((a, b) => a.left - b.left);
  return { table, edges, rows: rows.map((row, index) => toGridRow(row, cells[index] ?? [])) };
}

function toGridRow(row: Omit<GridRow, 'cells' | 'leastHeight'>, cells: readonly GridCell[]): GridRow {
  let leastHeight = 0;
  for (const { top, bottom, lines } of cells) {
    if (bottom - top === 1) leastHeight = Math.max(leastHeight, needOf(lines));
  }
  return { ...row, cells, leastHeight };
}

function edgesOf(columns: readonly number[], width: number): number[] {
  const whole = columns.reduce((sum, share) => sum + share, 0);
  const edges = [0];
  let share = 0;
  for (const column of columns) {
    share += column;
    edges.push((share / whole) * width);
  }
  return edges;
}

function flatRows(table: Table): Omit<GridRow, 'cells' | 'leastHeight'>[] {
  const rows: Omit<GridRow, 'cells' | 'leastHeight'>[] = [];
  for (const part of table.parts) {
    const heads = part.head.map((_, index) => rows.length + index);
    for (const row of part.head) rows.push({ row, isHead: true, heads: [] });
    for (const row of part.body) rows.push({ row, isHead: false, heads });
  }
  return rows;
}

function toGridCell(cell: Cell, top: number, rowCount: number, edges: readonly number[], fonts: FontPicker): GridCell {
  const left = cell.column;
  const right = left + cell.colspan;
  const style = cellStyles[cell.style];
  const width = (edges[right] ?? 0) - (edges[left] ?? 0) - 2 * tableStyle.paddingX;
  const balanced = cell.style === 'label' || cell.style === 'head';
  const frame: TextFrame = { width, fonts, align: cell.align ?? style.align, strong: style.strong, balanced };
  let continued: readonly SetLine[] | undefined;
  return {
    cell,
    top,
    bottom: Math.min(top + cell.rowspan, rowCount),
    left,
    right,
    lines: setParagraphs(cell.paragraphs, frame),
    continued: () => {
      continued ??= setContinued(cell.paragraphs, frame).map(saidAgain);
      return continued;
    },
  };
}
