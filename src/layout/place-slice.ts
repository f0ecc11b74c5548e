/** Places a slice of a table on its page: borders first, then the text of each cell, row by row. */
import { table as tableStyle } from '../tree/style-sheet.ts';
import { bordersOf } from './borders.ts';
import type { LaidItem, LaidText } from './laid-out.ts';
import { heightOf, placeLines } from './set-text.ts';
import { isCentred, type Slice, type SliceCell } from './slice.ts';

export function placeSlice(slice: Slice, x: number, y: number): LaidItem[] {
  const ys = [y];
  for (const height of slice.heights) ys.push((ys.at(-1) ?? y) + height);
  return [...bordersOf(slice, x, ys), ...slice.cells.flatMap((cell) => placeCell(slice, cell, x, ys))];
}

function placeCell(slice: Slice, cell: SliceCell, x: number, ys: readonly number[]): LaidText[] {
  const top = ys[cell.from] ?? 0;
  const bottom = ys[cell.to] ?? top;
  const left = slice.grid.edges[cell.cell.left] ?? 0;
  const right = slice.grid.edges[cell.cell.right] ?? left;
  const slack = bottom - top - heightOf(cell.lines);
  const y = top + (isCentred(cell) ? slack / 2 : tableStyle.paddingY);
  return placeLines(cell.lines, x + left + tableStyle.paddingX, y, right - left - 2 * tableStyle.paddingX);
}
