/**
 * The page tree: what stands on the pages, without fonts, lines or positions. The narrow waist of the road.
 *
 * A closed union. Nodes are made by the checking builders in `build.ts` and never changed afterwards.
 */
import type { Place } from '../core/finding.ts';
import type {
  CellStyleName,
  PageNumberStyle,
  PageStyleName,
  ParagraphStyleName,
  TableStyleName,
} from './style-sheet.ts';

/** Where a node comes from: the template's place, and the YAML place of the data in it, if it has any. */
export interface Origin {
  readonly template?: Place;
  readonly data?: Place;
}

export interface PageTree {
  readonly title: string;
  /** The unit in whose name the document stands; no person. */
  readonly unit: string;
  readonly subject: string;
  /** 成文日期 as YYYY-MM-DD: also the date inside the files. */
  readonly date: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly kind: 'section';
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Its margins, by their name in the style sheet. */
  readonly page: PageStyleName;
  readonly pageNumber: PageNumberStyle;
  /** The number of its first page; without it the section goes on from the last one of the same number style. */
  readonly firstNumber?: number;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export type Block = Heading | Paragraph | Table | Contents | Fill | PageBreak;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Unique in the tree; links and contents name it. */
  readonly id: string;
  /** What the machine put before it: 一、 （一） 1. （1）, 第二部分 of a part, or nothing. */
  readonly number: string;
  /** `annex`: 附件1, above the annex's own title; `part`: above all of level 1 in it; the others look as their level says. */
  readonly style: 'level' | 'annex' | 'part';
  /** What contents and bookmarks say instead of its number and text: 附件1 and the annex's title. */
  readonly entry?: string;
  /** How many annexes it stands inside of: contents do not name it, bookmarks have it below its annex. */
  readonly inAnnexes?: number;
  readonly runs: readonly Run[];
  readonly origin: Origin;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyleName;
  /** Overrides the style's own alignment. */
  readonly align?: Align | undefined;
  readonly runs: readonly Run[];
  readonly origin: Origin;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A run of text; `\n` in it is a line break within the paragraph. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly origin: Origin;
}

/** 目录: a line for each heading down to a level, with leader dots and the heading's page number. */
export interface Contents {
  readonly kind: 'contents';
  readonly depth: 1 | 2 | 3 | 4;
  readonly origin: Origin;
}

/** Empty room: what its page has left goes here, so that what follows stands at the page's foot. Once a section. */
export interface Fill {
  readonly kind: 'fill';
  readonly origin: Origin;
}

export interface PageBreak {
  readonly kind: 'page-break';
  readonly origin: Origin;
}

/**
 * A table of fixed columns. Its parts follow each other in one grid; a part's head rows are repeated wherever the
 * part goes on to another page. A cell may span from one part into no other.
 */
export interface Table {
  readonly kind: 'table';
  readonly style: TableStyleName;
  /** Each column's share of the type area's width, in percent; they add up to 100. */
  readonly columns: readonly number[];
  readonly parts: readonly TablePart[];
  readonly origin: Origin;
}

export interface TablePart {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly origin: Origin;
}

export interface Cell {
  /** The grid column of its left edge, from 0. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly style: CellStyleName;
  readonly align?: Align | undefined;
  /** At least one, maybe with no text in it. */
  readonly paragraphs: readonly Paragraph[];
  readonly origin: Origin;
}
