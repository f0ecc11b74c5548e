/**
 * The grid of a table part: which cell covers which square.
 *
 * In: the number of columns and the part's rows, head and body. Out: the squares, or the first thing that is wrong.
 */
import type { Cell, Row, TablePart } from './page-tree.ts';

/** Row by row, the cell that covers each column. */
export type Grid = readonly (readonly Cell[])[];

/** Returns the rows of a part in reading order: its head, then its body. */
export function rowsOf(part: TablePart): readonly Row[] {
  return [...part.head, ...part.body];
}

/** Returns the squares of a part. Throws when a square is covered twice or never, or a span leaves the part. */
export function gridOf(columns: number, part: TablePart): Grid {
  const rows = rowsOf(part);
  const squares: (Cell | undefined)[][] = rows.map(() => new Array<Cell | undefined>(columns).fill(undefined));
  rows.forEach((row, index) => {
    for (const cell of row.cells) cover(squares, index, cell);
  });
  return squares.map((line, index) => line.map((cell, column) => cell ?? gap(index, column)));
}

function cover(squares: (Cell | undefined)[][], top: number, cell: Cell): void {
  for (let row = top; row < top + cell.rowspan; row++) {
    for (let column = cell.column; column < cell.column + cell.colspan; column++) {
      const line = squares[row];
      if (line === undefined || column >= line.length) throw new Error(`cell leaves its part at row ${row}`);
      if (line[column] !== undefined) throw new Error(`two cells on row ${row}, column ${column}`);
      line[column] = cell;
    }
  }
}

function gap(row: number, column: number): never {
  throw new Error(`no cell on row ${row}, column ${column}`);
}
