/** Places the cells of one table row into the columns that the rows above leave free. */
import type { Doubt } from './reading.ts';

export interface DraftCell {
  /** `fill`: what the other cells of the row leave. */
  readonly colspan: number | 'fill';
  /** `merge`: joins the cell above if that merges too, says the same, and all merging cells left of it join. */
  readonly rowspan: number | 'merge';
  readonly text: string;
}

export interface DraftRow<C extends DraftCell> {
  readonly cells: readonly C[];
  /** In a trial of faulty templates: how far the row cannot be relied on. */
  readonly doubt: Doubt | undefined;
}

export interface PlacedCell<C extends DraftCell> {
  readonly draft: C;
  readonly column: number;
  readonly colspan: number;
  /** Grows while cells below join. */
  rowspan: number;
}

export type GridFault<C extends DraftCell> =
  /** The row takes `got` columns, with those that cells from above reach into. */
  | { readonly kind: 'ragged'; readonly row: number; readonly got: number }
  | { readonly kind: 'two-fills'; readonly row: number; readonly cell: C }
  | { readonly kind: 'merge-width'; readonly row: number; readonly cell: C }
  | { readonly kind: 'too-tall'; readonly row: number; readonly cell: C };

/** What the rows above leave to the next one. */
export interface Above<C extends DraftCell> {
  /** By column, how many rows a cell from above still reaches into. */
  readonly reach: readonly number[];
  /** By column, the merging cell that ends in the row above. */
  readonly merging: ReadonlyMap<number, PlacedCell<C>>;
}

export function startOfPart<C extends DraftCell>(columns: number): Above<C> {
  return { reach: new Array<number>(columns).fill(0), merging: new Map() };
}

export interface PlacedRow<C extends DraftCell> {
  readonly cells: PlacedCell<C>[];
  readonly below: Above<C>;
  readonly fault: GridFault<C> | undefined;
}

/** Places the row's cells from the left; those after one that finds no room are left out. */
export function placeRow<C extends DraftCell>(above: Above<C>, row: DraftRow<C>, index: number): PlacedRow<C> {
  const below = { reach: above.reach.map((rows) => Math.max(0, rows - 1)), merging: new Map<number, PlacedCell<C>>() };
  const cells: PlacedCell<C>[] = [];
  let fault = rowFault(above, row, index);
  let joining = true;
  let column = 0;
  for (const draft of row.cells) {
    column = nextFree(above, column);
    const colspan = draft.colspan === 'fill' ? fillWidth(above, row) : draft.colspan;
    if (!isFree(above, column, colspan)) {
      fault ??= ragged(index, column + colspan);
      break;
    }
    const upper: PlacedCell<C> | undefined = joining ? joinable(above.merging.get(column), draft) : undefined;
    const fits: boolean = upper?.colspan === colspan;
    if (upper !== undefined && !fits) fault ??= { kind: 'merge-width', row: index, cell: draft };
    if (draft.rowspan === 'merge') joining = fits;
    const cell: PlacedCell<C> = upper !== undefined && fits ? grown(upper) : fresh(draft, column, colspan);
    if (cell.draft === draft) cells.push(cell);
    if (draft.rowspan === 'merge') below.merging.set(column, cell);
    else below.reach.fill(cell.rowspan - 1, column, column + colspan);
    column += colspan;
  }
  return { cells, below, fault };
}

function fresh<C extends DraftCell>(draft: C, column: number, colspan: number): PlacedCell<C> {
  return { draft, column, colspan, rowspan: draft.rowspan === 'merge' ? 1 : draft.rowspan };
}

function grown<C extends DraftCell>(upper: PlacedCell<C>): PlacedCell<C> {
  upper.rowspan += 1;
  return upper;
}

/** Empty cells never join. */
function joinable<C extends DraftCell>(upper: PlacedCell<C> | undefined, draft: C): PlacedCell<C> | undefined {
  return upper !== undefined && draft.rowspan === 'merge' && draft.text !== '' && upper.draft.text === draft.text
    ? upper
    : undefined;
}

function rowFault<C extends DraftCell>(above: Above<C>, row: DraftRow<C>, index: number): GridFault<C> | undefined {
  const [, second] = row.cells.filter((cell) => cell.colspan === 'fill');
  if (second !== undefined) return { kind: 'two-fills', row: index, cell: second };
  const taken = above.reach.filter((rows) => rows > 0).length;
  const written = row.cells.reduce(
    (sum, { colspan }) => sum + (colspan === 'fill' ? fillWidth(above, row) : colspan),
    0,
  );
  return taken + written === above.reach.length ? undefined : ragged(index, taken + written);
}

/** Returns what a `fill` cell takes; at least one column, even where none is left. */
function fillWidth<C extends DraftCell>(above: Above<C>, row: DraftRow<C>): number {
  const free = above.reach.filter((rows) => rows === 0).length;
  const fixed = row.cells.reduce((sum, { colspan }) => sum + (colspan === 'fill' ? 0 : colspan), 0);
  return Math.max(1, free - fixed);
}

function ragged(row: number, got: number): { kind: 'ragged'; row: number; got: number } {
  return { kind: 'ragged', row, got };
}

function nextFree<C extends DraftCell>(above: Above<C>, from: number): number {
  let column = from;
  while ((above.reach[column] ?? 0) > 0) column += 1;
  return column;
}

function isFree<C extends DraftCell>(above: Above<C>, column: number, colspan: number): boolean {
  const wanted = above.reach.slice(column, column + colspan);
  return wanted.length === colspan && wanted.every((rows) => rows === 0);
}
