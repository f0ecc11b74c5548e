/**
 * A slice of a table: the rows that stand on one page, with their heights and what each cell shows there.
 */
import { cellStyles } from '../tree/style-sheet.ts';
import { needOf, type SetLine } from './set-text.ts';
import type { GridCell, TableGrid } from './table-grid.ts';

export interface Slice {
  readonly grid: TableGrid;
  readonly rows: readonly SliceRow[];
  /** pt, of each row. */
  readonly heights: readonly number[];
  readonly cells: readonly SliceCell[];
}

export interface SliceRow {
  /** The index in the grid's rows. */
  readonly index: number;
  /** A head row that stands here again. */
  readonly isRepeated: boolean;
}

export interface SliceCell {
  readonly cell: GridCell;
  /** Positions in the slice's rows: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly SetLine[];
  /** Whether the text begins at the top of its cell, because it comes from the page before or goes on to the next. */
  readonly isAtTop: boolean;
  /** Whether the cell stands in head rows that are repeated here, and in nothing else. */
  readonly isRepeated: boolean;
}

/** In lines. */
const longestLabel = 8;

/** How many lines of a cell stand on the pages so far. */
export type Shown = ReadonlyMap<GridCell, number>;

export function createSlice(grid: TableGrid, rows: readonly SliceRow[], shown: Shown): Slice {
  const cells = sliceCells(grid, rows, shown);
  return { grid, rows, cells, heights: rowHeights(rows, cells) };
}

export function heightOfSlice(slice: Slice): number {
  return sumOf(slice.heights);
}

/** Returns what the cells of the rows show, given what the pages before have shown; row by row, left to right. */
export function sliceCells(grid: TableGrid, rows: readonly SliceRow[], shown: Shown): SliceCell[] {
  const cells: SliceCell[] = [];
  rows.forEach((row, from) => {
    const above = rows[from - 1]?.index ?? -1;
    for (const cell of grid.rows[row.index]?.cells ?? []) {
      if (cell.top <= above) continue; // The row above has it already.
      let { isRepeated } = row;
      let to = from + 1;
      for (let next = rows[to]; next !== undefined && next.index < cell.bottom; next = rows[to]) {
        isRepeated &&= next.isRepeated;
        to += 1;
      }
      const { lines, isAtTop } = contentOf(cell, isRepeated ? 0 : (shown.get(cell) ?? 0));
      cells.push({ cell, from, to, isRepeated, lines, isAtTop });
    }
  });
  return cells;
}

/**
 * Returns the least height of each row, pt. A cell over several rows that needs more than they have spreads the
 * difference evenly over them, over repeated heads only if there is nothing else.
 */
export function rowHeights(rows: readonly SliceRow[], cells: readonly SliceCell[]): number[] {
  const heights = rows.map(() => 0);
  for (const { from, to, lines } of cells) {
    if (to - from === 1) heights[from] = Math.max(heights[from] ?? 0, needOf(lines));
  }
  const merged = cells.filter(({ from, to }) => to - from > 1);
  merged.sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const { from, to, lines } of merged) {
    const missing = needOf(lines) - sumOf(heights.slice(from, to));
    if (missing <= 0) continue;
    const all = Array.from({ length: to - from }, (_, index) => from + index);
    const own = all.filter((position) => !rows[position]?.isRepeated);
    const growing = own.length > 0 ? own : all;
    for (const position of growing) heights[position] = (heights[position] ?? 0) + missing / growing.length;
  }
  return heights;
}

/**
 * What names other cells is repeated where those go on: merged cells, and labels beside a row that is cut. A long
 * text is no name, and is not repeated.
 */
export function isLabel(cell: GridCell): boolean {
  const isNaming = cell.bottom - cell.top > 1 || cell.cell.style === 'label';
  return isNaming && cell.lines.length <= longestLabel;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whether the cell's text stands in the middle of its height on this page. */
export function isCentred(cell: SliceCell): boolean {
  return !cell.isAtTop && cellStyles[cell.cell.cell.style].vertical === 'middle';
}

function contentOf(cell: GridCell, shown: number): Pick<SliceCell, 'lines' | 'isAtTop'> {
  if (shown === 0) return { lines: cell.lines, isAtTop: false };
  if (shown < cell.lines.length) return { lines: cell.lines.slice(shown), isAtTop: true };
  return { lines: isLabel(cell) ? cell.continued() : [], isAtTop: false };
}
