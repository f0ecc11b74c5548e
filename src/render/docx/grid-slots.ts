/**
 * The slots of a Word table: which cell covers each place of the grid, row by row.
 *
 * Word wants a cell in every row that a vertical merge runs through; the page tree has it in the first row only. In a
 * table whose head repeats on later pages, a merge must not run from the head into the body (it draws badly): there it
 * is cut in two, the label stays in the head, and no line is drawn between the two, so that they look like one.
 */
import type { Cell, Row } from '../../tree/page-tree.ts';

export interface Slot {
  readonly cell: Cell;
  readonly merge: 'none' | 'first' | 'next';
  /** Whether the cell's text stands here. */
  readonly filled: boolean;
  /** The edge that the other half of a cut cell adjoins. */
  readonly open?: 'top' | 'bottom';
}

/**
 * Returns the slots of each row, from left to right.
 * @param cut how many rows from the top form the repeated head; 0 where none repeats.
 */
export function gridSlots(rows: readonly Row[], cut: number): Slot[][] {
  const grid: Slot[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    for (const cell of row.cells)
      halves(cell, top, cut).forEach((slot, index) => {
        grid[top + index]?.push(slot);
      });
  });
  for (const slots of grid) slots.sort((a, b) => a.cell.column - b.cell.column);
  return grid;
}

function halves(cell: Cell, top: number, cut: number): Slot[] {
  const above = cut - top;
  if (above <= 0 || above >= cell.rowspan) return mergedSlots(cell, cell.rowspan, true);
  return [...mergedSlots(cell, above, true, 'bottom'), ...mergedSlots(cell, cell.rowspan - above, false, 'top')];
}

function mergedSlots(cell: Cell, count: number, filled: boolean, open?: 'top' | 'bottom'): Slot[] {
  return Array.from({ length: count }, (_, index) => ({
    cell,
    merge: count === 1 ? 'none' : index === 0 ? 'first' : 'next',
    filled: filled && index === 0,
    ...(open ? { open } : {}),
  }));
}
