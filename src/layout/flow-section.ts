/**
 * Flows the blocks of a section over its sheets.
 *
 * A page is filled to its last line: no line is moved for being alone, so that 22 lines stand on a standard page.
 * A heading or title goes to the next page with what it belongs to, a signature with the end of the text above it.
 */
import type { Fill, Row, Section, Table } from '../tree/page-tree.ts';
import { cutTable, tableStart } from './cut-table.ts';
import type { FontPicker } from './font-picker.ts';
import { heightKept, heightOfTail, linesBeforeSignature } from './keep-together.ts';
import { pageFrame } from './page-frame.ts';
import { placeSlice } from './place-slice.ts';
import { type Listing, type SetBlock, type SetText, setBlock } from './set-block.ts';
import { type ContentsEntry, placeEntry } from './set-contents.ts';
import { placeLines } from './set-text.ts';
import { createSheets, type Sheets } from './sheets.ts';
import { centreSignatures } from './signature.ts';
import { heightOfSlice } from './slice.ts';
import type { TableGrid } from './table-grid.ts';

/** Sums of heights that are equal on paper differ in the last digits. */
const tolerance = 1e-6;

export interface FlownSection {
  readonly sheets: Sheets;
  readonly blocks: readonly SetBlock[];
  /** Heading id → which of the section's sheets it stands on, and its top there (pt). */
  readonly headings: ReadonlyMap<string, { readonly sheet: number; readonly y: number }>;
  readonly fills: ReadonlyMap<Fill, number>;
  readonly crossing: ReadonlySet<Table>;
  readonly tallRows: ReadonlySet<Row>;
}

interface Flow {
  readonly sheets: Sheets;
  readonly headings: Map<string, { readonly sheet: number; readonly y: number }>;
  readonly fills: Map<Fill, number>;
  readonly crossing: Set<Table>;
  readonly tallRows: Set<Row>;
}

export function flowSection(section: Section, fonts: FontPicker, listing: Listing): FlownSection {
  const frame = pageFrame(section);
  const set = section.blocks.map((block) => setBlock(block, { width: frame.width, fonts, listing }));
  const blocks = centreSignatures(set);
  const flow = createFlow(createSheets(frame));
  flowBlocks(flow, blocks);
  return { ...flow, blocks };
}

function createFlow(sheets: Sheets): Flow {
  return { sheets, headings: new Map(), fills: new Map(), crossing: new Set(), tallRows: new Set() };
}

function flowBlocks(flow: Flow, blocks: readonly SetBlock[]): void {
  blocks.forEach((_, index) => {
    makeRoom(flow.sheets, heightKept(blocks, index, flow.sheets.frame.height));
    place(flow, blocks, index);
  });
}

function makeRoom(sheets: Sheets, height: number): void {
  if (height > sheets.room + tolerance && !sheets.isFresh) sheets.turn();
}

function place(flow: Flow, blocks: readonly SetBlock[], index: number): void {
  const block = blocks[index] as SetBlock;
  if (block.kind === 'page-break') flow.sheets.turn(true);
  else if (block.kind === 'table') placeTable(flow, block.grid);
  else if (block.kind === 'contents') placeContents(flow.sheets, block.entries);
  else if (block.kind === 'fill') placeFill(flow, block.fill, blocks.slice(index + 1));
  else placeText(flow, block, heightOfTail(blocks, index));
}

/** `tail`: what the block's last lines must stay together with, pt. */
function placeText({ sheets, headings }: Flow, text: SetText, tail: number): void {
  const { lines, style, block } = text;
  if (isGap(text)) {
    sheets.skip(Math.min(style.before, sheets.room));
    return;
  }
  sheets.skip(style.before);
  const tailStart = Math.max(0, lines.length - linesBeforeSignature);
  lines.forEach((line, index) => {
    const rest = tail > 0 && index === tailStart ? tail + (lines.length - index - 1) * style.pitch : 0;
    makeRoom(sheets, line.style.pitch + rest);
    if (index === 0 && block.kind === 'heading') headings.set(block.id, { sheet: sheets.all.length - 1, y: sheets.y });
    sheets.put(placeLines([line], sheets.frame.left, sheets.y, sheets.frame.width), line.style.pitch);
  });
  sheets.skip(style.after);
}

/** What only keeps its neighbours apart: it never begins a page, which might stay empty. */
function isGap({ lines, style }: SetText): boolean {
  return style.pitch < 1 && lines.every(({ line }) => line.glyphs.length === 0);
}

/** The lines of an entry are not parted: one link lies over all of them. */
function placeContents(sheets: Sheets, entries: readonly ContentsEntry[]): void {
  for (const entry of entries) {
    const height = entry.lines.length * entry.style.pitch;
    makeRoom(sheets, height);
    const { left: x, width } = sheets.frame;
    sheets.link({ of: entry.of, x, y: sheets.y, width, height });
    sheets.put(placeEntry(entry, x, sheets.y, width), height);
  }
}

/** What follows up to the page's end goes to its foot; to the next page's when there is no room on this one. */
function placeFill({ sheets, fills }: Flow, fill: Fill, after: readonly SetBlock[]): void {
  const end = after.findIndex(({ kind }) => kind === 'page-break');
  const height = heightTogether(after.slice(0, end < 0 ? undefined : end), sheets);
  makeRoom(sheets, height);
  const left = Math.max(0, sheets.room - height);
  sheets.put([], left);
  fills.set(fill, left);
}

/** The height of blocks that stand on one page, below others, pt. */
function heightTogether(blocks: readonly SetBlock[], { frame }: Sheets): number {
  const probe = createSheets({ ...frame, height: Number.POSITIVE_INFINITY });
  const above = 1;
  probe.put([], above);
  flowBlocks(createFlow(probe), blocks);
  const last = blocks.at(-1);
  return probe.y - frame.top - above - (last?.kind === 'text' ? last.style.after : 0);
}

function placeTable({ sheets, crossing, tallRows }: Flow, grid: TableGrid): void {
  let cursor = tableStart;
  while (cursor.row < grid.rows.length) {
    const cut = cutTable(grid, cursor, { left: sheets.room, fresh: sheets.frame.height });
    if (cut) {
      sheets.put(placeSlice(cut.slice, sheets.frame.left, sheets.y), heightOfSlice(cut.slice));
      cursor = cut.next;
      const row = cut.cutRow === undefined ? undefined : grid.rows[cut.cutRow]?.row;
      if (row) tallRows.add(row);
    }
    if (cursor.row >= grid.rows.length) return;
    if (cut) crossing.add(grid.table);
    sheets.turn();
  }
}
