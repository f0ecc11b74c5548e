/**
 * Cuts a table into slices, page by page: at row boundaries, and a row taller than a page between its lines.
 *
 * A slice begins with the head rows of the part that goes on, and never ends with a head row. Merged labels are
 * repeated with （续）. Nothing is lost: every line of every cell stands in one slice at least.
 */
import { cutLastRow, isWhole } from './cut-row.ts';
import { needOf } from './set-text.ts';
import { createSlice, heightOfSlice, isLabel, type Shown, type Slice, type SliceRow } from './slice.ts';
import type { GridCell, TableGrid } from './table-grid.ts';

/** How far a table stands on the pages. */
export interface Cursor {
  /** The row that comes next, as an index in the grid's rows; maybe the rest of one. */
  readonly row: number;
  readonly shown: Shown;
}

export const tableStart: Cursor = { row: 0, shown: new Map() };

export interface Cut {
  readonly slice: Slice;
  readonly next: Cursor;
  /** The row that goes on between its lines, as an index in the grid's rows. */
  readonly cutRow: number | undefined;
}

/** Room on pages, pt: what is left on this one, and what a fresh one has. */
export interface Room {
  readonly left: number;
  readonly fresh: number;
}

/** Sums of heights that are equal on paper differ in the last digits. */
const tolerance = 1e-6;
/** Less of a row than this at a page's foot is not worth cutting for, pt: about four lines. Its labels must fit, too. */
const leastPart = 60;

/** Returns the rows for this page, or undefined when they had better begin on a fresh one. */
export function cutTable(grid: TableGrid, cursor: Cursor, room: Room): Cut | undefined {
  const heads = repeatedHeads(grid, cursor, room);
  const fitting = wholeRows(grid, cursor, heads, room);
  const { rows } = fitting;
  const index = cursor.row + rows.length - heads.length;
  if (index >= grid.rows.length) return take(fitting, cursor, undefined);
  const whole = withoutLastHeads(grid, notLeavingOne(grid, rows, index));
  const hasNone = whole.length <= heads.length;
  const mustCut = hasNone && room.left >= room.fresh - tolerance;
  if (mustCut || isWorthCutting(grid, cursor, fitting, index, room)) return cutThrough(grid, cursor, rows, index, room);
  return hasNone ? undefined : take(createSlice(grid, whole, cursor.shown), cursor, undefined);
}

/** The height that the table's beginning needs so that what stands above it can stay with it, pt. */
export function leastHeight(grid: TableGrid, fresh: number): number {
  const firstBody = grid.rows.findIndex((row) => !row.isHead);
  const rows = grid.rows.slice(0, firstBody + 1).map((_, index) => ({ index, isRepeated: false }));
  const height = heightOfSlice(createSlice(grid, rows, tableStart.shown));
  return height > fresh ? leastPart : height;
}

/** None when the part begins here (a part's own head rows have none), and none that would fill half a page. */
function repeatedHeads(grid: TableGrid, { row, shown }: Cursor, room: Room): SliceRow[] {
  const heads = headsOf(grid, row);
  if (heads.length === 0) return heads;
  return heightOfSlice(createSlice(grid, heads, shown)) > room.fresh / 2 ? [] : heads;
}

function headsOf(grid: TableGrid, row: number): SliceRow[] {
  return (grid.rows[row]?.heads ?? []).map((index) => ({ index, isRepeated: true }));
}

/** Heads and as many rows below them as fit. */
function wholeRows(grid: TableGrid, cursor: Cursor, heads: readonly SliceRow[], room: Room): Slice {
  for (let end = mostRows(grid, cursor, room); end > cursor.row; end--) {
    const own = Array.from({ length: end - cursor.row }, (_, index) => ({
      index: cursor.row + index,
      isRepeated: false,
    }));
    const slice = createSlice(grid, [...heads, ...own], cursor.shown);
    if (heightOfSlice(slice) <= room.left + tolerance) return slice;
  }
  return createSlice(grid, heads, cursor.shown);
}

/** Returns the row after the last that could fit if merged cells and repeated heads needed no room. */
function mostRows(grid: TableGrid, cursor: Cursor, room: Room): number {
  let end = cursor.row;
  // Part of the first row may have been shown already, so nothing is known of its height yet.
  let height = 0;
  while (end < grid.rows.length && height <= room.left) {
    end += 1;
    height += grid.rows[end]?.leastHeight ?? 0;
  }
  return end;
}

/** A short last row, the sum, does not stand alone on the next page: the row before goes with it. */
function notLeavingOne(grid: TableGrid, rows: readonly SliceRow[], index: number): readonly SliceRow[] {
  const isOne = index === grid.rows.length - 1 && (grid.rows[index]?.leastHeight ?? 0) <= leastPart;
  const isBody = (row: SliceRow | undefined): boolean => row !== undefined && !grid.rows[row.index]?.isHead;
  return isOne && isBody(rows.at(-1)) && isBody(rows.at(-2)) ? rows.slice(0, -1) : rows;
}

function withoutLastHeads(grid: TableGrid, rows: readonly SliceRow[]): readonly SliceRow[] {
  const last = rows.findLastIndex((row) => !row.isRepeated && !grid.rows[row.index]?.isHead);
  return rows.slice(0, last + 1);
}

/** Whether the row is taller than a fresh page, so that it may as well begin here. */
function isWorthCutting(grid: TableGrid, cursor: Cursor, fitting: Slice, index: number, room: Room): boolean {
  const alone = [...headsOf(grid, index), { index, isRepeated: false }];
  const isTall = heightOfSlice(createSlice(grid, alone, cursor.shown)) > room.fresh + tolerance;
  if (!isTall) return false;
  const labels = (grid.rows[index]?.cells ?? []).filter(isLabel).map((cell) => needOf(cell.continued()));
  const left = room.left - heightOfSlice(fitting);
  return left >= Math.max(leastPart, ...labels);
}

function cutThrough(grid: TableGrid, cursor: Cursor, rows: readonly SliceRow[], index: number, room: Room): Cut {
  const whole = createSlice(grid, [...rows, { index, isRepeated: false }], cursor.shown);
  const slice = cutLastRow(whole, room.left);
  return take(slice, cursor, isWhole(slice, whole) ? undefined : index);
}

function take(slice: Slice, cursor: Cursor, cutRow: number | undefined): Cut {
  const shown = new Map<GridCell, number>(cursor.shown);
  for (const { cell, lines, isRepeated } of slice.cells) {
    const before = shown.get(cell) ?? 0;
    if (!isRepeated && before < cell.lines.length) shown.set(cell, before + lines.length);
  }
  const last = slice.rows.at(-1)?.index ?? cursor.row;
  return { slice, next: { row: cutRow ?? last + 1, shown }, cutRow };
}
