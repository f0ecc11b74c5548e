/**
 * The laid-out tree: what stands where. The PDF renderer paints it; the DOCX renderer takes a few facts from it.
 *
 * Positions in pt from the page's top left corner, y downwards.
 */
import type { Origin, PageTree, Row, Table } from '../tree/page-tree.ts';
import type { FontFace } from './font-set.ts';

export interface LaidOut {
  readonly tree: PageTree;
  readonly pages: readonly LaidPage[];
  /** Heading id → index in `pages`. */
  readonly headingPages: ReadonlyMap<string, number>;
  /** The tables that do not stand whole on one page. */
  readonly crossing: ReadonlySet<Table>;
  /** The rows taller than a page's type area: they are cut by lines, and Word must be let cut them too. */
  readonly tallRows: ReadonlySet<Row>;
}

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  /** What the page number says, e.g. `— 1 —`; undefined where none is printed. */
  readonly label: string | undefined;
  /** In reading order. */
  readonly items: readonly LaidItem[];
}

export type LaidItem = LaidText | LaidLine;

/** A stretch of text in one font on one line. */
export interface LaidText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The y of the baseline. */
  readonly baseline: number;
  readonly width: number;
  readonly font: FontFace;
  /** pt */
  readonly size: number;
  /** Extra space after each character, pt. */
  readonly spacing: number;
  readonly strong: boolean;
  readonly origin: Origin;
}

/** A straight horizontal or vertical stroke: a cell's border. */
export interface LaidLine {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** pt */
  readonly thickness: number;
}
