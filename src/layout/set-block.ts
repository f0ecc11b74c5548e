/**
 * Sets the blocks of a section: text to lines, tables to grids; what can be measured and placed.
 *
 * In: the blocks, the type area's width, what the contents list. Out: set blocks, in the same order.
 */
import { listLevelOf } from '../tree/entry.ts';
import type { Block, Contents, Fill, Heading, Paragraph } from '../tree/page-tree.ts';
import type { TextStyle } from '../tree/style-sheet.ts';
import type { FontPicker } from './font-picker.ts';
import { type ContentsEntry, setEntry } from './set-contents.ts';
import { type SetLine, setHeading, setParagraph, styleOf } from './set-text.ts';
import { createTableGrid, type TableGrid } from './table-grid.ts';

export type SetBlock =
  | SetText
  | { readonly kind: 'table'; readonly grid: TableGrid }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'fill'; readonly fill: Fill }
  | { readonly kind: 'page-break' };

export interface SetText {
  readonly kind: 'text';
  readonly block: Heading | Paragraph;
  readonly style: TextStyle;
  readonly lines: readonly SetLine[];
}

/** The headings of the whole tree in reading order, with what the page of each prints as its number. */
export interface Listing {
  readonly headings: readonly Heading[];
  numberOf(heading: Heading): string;
}

export interface SetFrame {
  /** pt */
  readonly width: number;
  readonly fonts: FontPicker;
  readonly listing: Listing;
}

export function setBlock(block: Block, frame: SetFrame): SetBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'text', block, style: styleOf(block), lines: setHeading(block, frame) };
    case 'paragraph':
      return { kind: 'text', block, style: styleOf(block), lines: setParagraph(block, frame) };
    case 'table':
      return { kind: 'table', grid: createTableGrid(block, frame.width, frame.fonts) };
    case 'contents':
      return { kind: 'contents', entries: setContents(block, frame) };
    case 'fill':
      return { kind: 'fill', fill: block };
    case 'page-break':
      return { kind: 'page-break' };
  }
}

function setContents(contents: Contents, { width, fonts, listing }: SetFrame): ContentsEntry[] {
  const listed = listing.headings.filter((heading) => listLevelOf(heading) <= contents.depth);
  return listed.map((heading) => setEntry(contents, heading, listing.numberOf(heading), width, fonts));
}
