/** Cuts the last row of a slice between its lines: each of its cells keeps as many lines as the page has room for. */
import { heightOf, needOf } from './set-text.ts';
import { rowHeights, type Slice, type SliceCell, sumOf } from './slice.ts';

/** Returns the slice no higher than `room` (pt), as long as each cell of the row keeps one line. */
export function cutLastRow(slice: Slice, room: number): Slice {
  const last = slice.rows.length - 1;
  const isCut = (cell: SliceCell): boolean => cell.to > last;
  const above = rowHeights(
    slice.rows.slice(0, last),
    slice.cells.filter((cell) => !isCut(cell)),
  );
  const left = room - sumOf(above);
  const cells = slice.cells.map((cell) => {
    return isCut(cell) ? shorten(cell, sumOf(above.slice(cell.from)) + left, cell.from === last) : cell;
  });
  return { ...slice, cells, heights: rowHeights(slice.rows, cells) };
}

/** Whether the cut slice still shows all that the whole one shows. */
export function isWhole(cut: Slice, whole: Slice): boolean {
  return cut.cells.every((cell, index) => cell.lines.length === whole.cells[index]?.lines.length);
}

function shorten(cell: SliceCell, height: number, isOwnRow: boolean): SliceCell {
  if (needOf(cell.lines) <= height) return { ...cell, isAtTop: cell.isAtTop || (isOwnRow && isProse(cell)) };
  const padding = needOf(cell.lines) - heightOf(cell.lines);
  const count = Math.min(cell.lines.length - 1, Math.max(1, linesWithin(cell.lines, height - padding)));
  return { ...cell, lines: cell.lines.slice(0, count), isAtTop: true };
}

/** How many of the lines, from the first, stand within the height; told in one pass, however many follow on later pages. */
function linesWithin(lines: SliceCell['lines'], height: number): number {
  let used = 0;
  const next = lines.findIndex(({ style, before }, index) => {
    used += style.pitch + (index === 0 ? 0 : before);
    return used > height;
  });
  return next === -1 ? lines.length : next;
}

/** Beside text that begins at the top of its cell, other text does too; labels and figures stay in the middle. */
function isProse(cell: SliceCell): boolean {
  return cell.cell.cell.style === 'text';
}
