/**
 * From the cells that a template wrote to the squares of a table: `fill`, `merge` and ragged rows.
 *
 * In: a part's rows and the number of columns. Out: each cell with its column and spans, and what is wrong.
 */
import { type DraftCell, type DraftRow, type GridFault, type PlacedCell, placeRow, startOfPart } from './place-row.ts';

export interface FilledGrid<C extends DraftCell> {
  readonly rows: readonly (readonly PlacedCell<C>[])[];
  /** Whether every square of the part is covered once. */
  readonly sound: boolean;
  /** What is to be told: in a trial less than what is wrong. */
  readonly faults: readonly GridFault<C>[];
}

export function fillGrid<C extends DraftCell>(columns: number, rows: readonly DraftRow<C>[]): FilledGrid<C> {
  const placed: PlacedCell<C>[][] = [];
  const faults: (GridFault<C> | undefined)[] = [];
  let above = startOfPart<C>(columns);
  rows.forEach((row, index) => {
    const result = placeRow(above, row, index);
    placed.push(result.cells);
    faults.push(result.fault);
    above = result.below;
  });
  const tall = tooTall(placed);
  const sound = tall.length === 0 && faults.every((fault) => fault === undefined);
  const sure = rows.every(({ doubt }) => doubt === undefined);
  return { rows: placed, sound, faults: [...reportable(rows, faults), ...(sure ? tall : [])] };
}

/**
 * Rows that are wide of the mark by the same amount one after another have one cause above them: one fault. In a trial,
 * what cannot be relied on says nothing.
 */
function reportable<C extends DraftCell>(
  rows: readonly DraftRow<C>[],
  faults: readonly (GridFault<C> | undefined)[],
): GridFault<C>[] {
  const unsureFrom = rows.findIndex(({ doubt }) => doubt === 'rest');
  return faults.flatMap((fault, index) => {
    if (fault === undefined || rows[index]?.doubt !== undefined) return [];
    if (unsureFrom >= 0 && index > unsureFrom) return [];
    const before = rows[index - 1]?.doubt === undefined ? faults[index - 1] : undefined;
    const same = fault.kind === 'ragged' && before?.kind === 'ragged' && before.got === fault.got;
    return same ? [] : [fault];
  });
}

/** Cells that reach further down than their part. */
function tooTall<C extends DraftCell>(placed: readonly (readonly PlacedCell<C>[])[]): GridFault<C>[] {
  return placed.flatMap((cells, row) =>
    cells
      .filter((cell) => row + cell.rowspan > placed.length)
      .map(({ draft }) => ({ kind: 'too-tall' as const, row, cell: draft })),
  );
}
