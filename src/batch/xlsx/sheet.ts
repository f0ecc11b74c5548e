/** A sheet of a workbook, as plain data: what `write-book.ts` writes. */

/** How a cell looks: the names of styles.ts. */
export type CellLook = 'title' | 'note' | 'head' | 'text' | 'centred' | 'wrapped' | 'figure' | 'total' | 'link';

export type SheetCell =
  | { readonly kind: 'blank'; readonly look: CellLook }
  /** Text stays text, whatever it begins with. `link`: a path from the workbook's folder, with `/`. */
  | { readonly kind: 'text'; readonly look: CellLook; readonly text: string; readonly link?: string }
  /** `digits`: the number in plain decimal notation, written as it is. `format`: Excel's number format. */
  | { readonly kind: 'number'; readonly look: CellLook; readonly digits: string; readonly format: string }
  /** `digits`: the result, for readers that do not calculate. `formula`: without the equals sign. */
  | {
      readonly kind: 'formula';
      readonly look: CellLook;
      readonly formula: string;
      readonly digits: string;
      readonly format: string;
    };

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** pt; undefined: as high as its text. */
  readonly height?: number;
  /** The first cell reaches over all columns. */
  readonly isMerged?: boolean;
}

/** Printed on A4 landscape, as wide as the page, with the frozen rows repeated at the top of each page. */
export interface Sheet {
  readonly name: string;
  /** The columns' widths in digits of the default font; a Chinese character takes two. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** How many rows stay in view above the others; the last of them is the head that a filter stands in. */
  readonly frozenRows: number;
  /** How many rows under the head the filter sorts and hides: without totals. Undefined: no filter. */
  readonly filteredRows?: number;
}

/** Returns A, B … Z, AA for a column from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Returns B3 for column 1 and row 3 (rows from 1, as sheets count them). */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}
