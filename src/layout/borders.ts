/**
 * The borders of a slice as long strokes: what stands between two different cells, and all around.
 *
 * Each stroke runs on as far as it goes, so that a border is one line on paper and is closed at every corner.
 */
import { table as tableStyle, tableStyles } from '../tree/style-sheet.ts';
import type { LaidLine } from './laid-out.ts';
import type { Slice } from './slice.ts';

/** `ys`: the y of each horizontal grid line, one more than there are rows. None when the table's style has no lines. */
export function bordersOf(slice: Slice, left: number, ys: readonly number[]): LaidLine[] {
  if (!tableStyles[slice.grid.table.style].lines) return [];
  const xs = slice.grid.edges.map((edge) => left + edge);
  const owner = ownersOf(slice);
  const rowCount = ys.length - 1;
  const columnCount = xs.length - 1;
  const lines: LaidLine[] = [];
  for (let row = 0; row <= rowCount; row++) {
    const isBorder = (column: number): boolean => owner(row - 1, column) !== owner(row, column);
    eachStretch(columnCount, isBorder, (from, to) => lines.push(stroke(xs[from], ys[row], xs[to], ys[row])));
  }
  for (let column = 0; column <= columnCount; column++) {
    const isBorder = (row: number): boolean => owner(row, column - 1) !== owner(row, column);
    eachStretch(rowCount, isBorder, (from, to) => lines.push(stroke(xs[column], ys[from], xs[column], ys[to])));
  }
  return lines;
}

/** Tells which cell a grid square belongs to; squares outside, which belong to none, differ from all inside. */
function ownersOf(slice: Slice): (row: number, column: number) => number {
  const owners = slice.rows.map((): number[] => []);
  slice.cells.forEach(({ cell, from, to }, index) => {
    for (let row = from; row < to; row++) {
      for (let column = cell.left; column < cell.right; column++) (owners[row] as number[])[column] = index;
    }
  });
  return (row, column) => owners[row]?.[column] ?? -1;
}

/** Gives the longest stretches of places that have a border, each by its first place and the place after its last. */
function eachStretch(
  count: number,
  isBorder: (place: number) => boolean,
  give: (from: number, to: number) => void,
): void {
  let start = -1;
  for (let place = 0; place <= count; place++) {
    const has = place < count && isBorder(place);
    if (has && start < 0) start = place;
    if (!has && start >= 0) {
      give(start, place);
      start = -1;
    }
  }
}

function stroke(x1 = 0, y1 = 0, x2 = 0, y2 = 0): LaidLine {
  return { kind: 'line', x1, y1, x2, y2, thickness: tableStyle.line };
}
