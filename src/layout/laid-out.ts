/**
 * The laid-out tree: what stands where. The PDF renderer paints it; the DOCX renderer takes a few facts from it.
 *
 * Positions in pt from the page's top left corner, y downwards.
 */
import type { Contents, Fill, Heading, Origin, PageTree, Paragraph, Row, Section, Table } from '../tree/page-tree.ts';
import type { FontFace } from './font-set.ts';

export interface LaidOut {
  readonly tree: PageTree;
  readonly pages: readonly LaidPage[];
  /** By heading id. */
  readonly headings: ReadonlyMap<string, HeadingPlace>;
  /** How high each fill came out, pt. */
  readonly fills: ReadonlyMap<Fill, number>;
  /** The tables that do not stand whole on one page. */
  readonly crossing: ReadonlySet<Table>;
  /** The rows taller than a page's type area: they are cut by lines, and Word must be let cut them too. */
  readonly tallRows: ReadonlySet<Row>;
  /** The lines that titles were broken into, where there are several: Word would part words. */
  readonly titles: ReadonlyMap<Paragraph, readonly string[]>;
  /** How far the unit and the date of a signature end from the type area's right edge, centred on each other, pt. */
  readonly signatures: ReadonlyMap<Paragraph, number>;
}

export interface HeadingPlace {
  /** Index in `pages`. */
  readonly page: number;
  /** Its top, pt from the page's top. */
  readonly y: number;
  /** The number that its page prints, without dashes: what the contents say; empty where none is printed. */
  readonly number: string;
}

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  /** The section that it belongs to. */
  readonly section: Section;
  /** What it counts as among the pages of its number style; undefined where no number is printed. */
  readonly number: number | undefined;
  /** What the page number says, e.g. `— 1 —`; undefined where none is printed. */
  readonly label: string | undefined;
  /** In reading order. */
  readonly items: readonly LaidItem[];
  /** The lines of the contents, each leading to its heading. */
  readonly links: readonly LaidLink[];
}

/** A rectangle that leads to a heading when it is clicked; pt. */
export interface LaidLink {
  readonly of: ListedHeading;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type LaidItem = LaidText | LaidLine | LaidBlank;

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
  /** Turned clockwise by a quarter about (x, baseline): the page number of a page that is held sideways. */
  readonly turned?: true;
  /** What of the tree it says; none where the page alone has it: its number, what it says again of a page before. */
  readonly of?: Owner | undefined;
  readonly origin: Origin;
}

/** A node that says something: all its text, on however many pages, has the same one. */
export type Owner = Heading | Paragraph | ListedHeading;

/** A line of the contents. */
export interface ListedHeading {
  readonly kind: 'listed';
  readonly contents: Contents;
  readonly heading: Heading;
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

/** A table's cell that shows nothing where data would stand; nothing is painted there. */
export interface LaidBlank {
  readonly kind: 'blank';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly origin: Origin;
}
