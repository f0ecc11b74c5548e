/** Places a slice of a table on its page: borders first, then the text of each cell, row by row. */
import { table as tableStyle } from '../tree/style-sheet.ts';
import { isBlank } from '../tree/walk.ts';
import { bordersOf } from './borders.ts';
import type { LaidItem } from './laid-out.ts';
import { heightOf, placeLines, saidAgain } from './set-text.ts';
import { isCentred, type Slice, type SliceCell } from './slice.ts';

export function placeSlice(slice: Slice, x: number, y: number): LaidItem[] {
  const ys = [y];
  for (const height of slice.heights) ys.push((ys.at(-1) ?? y) + height);
  const items: LaidItem[] = bordersOf(slice, x, ys);
  for (const cell of slice.cells) items.push(...placeCell(slice, cell, x, ys));
  return items;
}

function placeCell(slice: Slice, cell: SliceCell, x: number, ys: readonly number[]): LaidItem[] {
  const top = ys[cell.from] ?? 0;
  const bottom = ys[cell.to] ?? top;
  const left = slice.grid.edges[cell.cell.left] ?? 0;
  const right = slice.grid.edges[cell.cell.right] ?? left;
  const { origin } = cell.cell.cell;
  if (origin.data && isBlank(cell.cell.cell))
    return [{ kind: 'blank', x: x + left, y: top, width: right - left, height: bottom - top, origin }];
  const slack = bottom - top - heightOf(cell.lines);
  const y = top + (isCentred(cell) ? slack / 2 : tableStyle.paddingY);
  const lines = cell.isRepeated ? cell.lines.map(saidAgain) : cell.lines;
  return placeLines(lines, x + left + tableStyle.paddingX, y, right - left - 2 * tableStyle.paddingX);
}
