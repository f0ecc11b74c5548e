/**
 * Flows the blocks of a section over its sheets.
 *
 * A page is filled to its last line: no line is moved for being alone, so that 22 lines stand on a standard page.
 * A heading or title goes to the next page with what it belongs to.
 */
import type { Block, Heading, Row, Section, Table } from '../tree/page-tree.ts';
import type { TextStyle } from '../tree/style-sheet.ts';
import { cutTable, leastHeight, tableStart } from './cut-table.ts';
import type { FontPicker } from './font-picker.ts';
import { pageFrame } from './page-frame.ts';
import { placeSlice } from './place-slice.ts';
import { heightOf, placeLines, type SetLine, setHeading, setParagraph, styleOf } from './set-text.ts';
import { createSheets, type Sheets } from './sheets.ts';
import { heightOfSlice } from './slice.ts';
import { createTableGrid, type TableGrid } from './table-grid.ts';

/** Sums of heights that are equal on paper differ in the last digits. */
const tolerance = 1e-6;

export interface FlownSection {
  readonly sheets: Sheets;
  /** Heading id → which of the section's sheets it stands on. */
  readonly headings: ReadonlyMap<string, number>;
  readonly crossing: readonly Table[];
  readonly tallRows: readonly Row[];
}

interface Flow {
  readonly sheets: Sheets;
  readonly headings: Map<string, number>;
  readonly crossing: Set<Table>;
  readonly tallRows: Set<Row>;
}

/** A block with its text set: what can be measured and placed. */
type SetBlock = SetText | { readonly kind: 'table'; readonly grid: TableGrid } | { readonly kind: 'page-break' };

interface SetText {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly lines: readonly SetLine[];
  readonly heading?: Heading;
}

export function flowSection(section: Section, fonts: FontPicker): FlownSection {
  const frame = pageFrame(section);
  const blocks = section.blocks.map((block) => setBlock(block, frame.width, fonts));
  const flow: Flow = { sheets: createSheets(frame), headings: new Map(), crossing: new Set(), tallRows: new Set() };
  blocks.forEach((block, index) => {
    const kept = heightKept(blocks, index, frame.height);
    if (kept > flow.sheets.room + tolerance && !flow.sheets.isFresh) flow.sheets.turn();
    place(flow, block);
  });
  return { ...flow, crossing: [...flow.crossing], tallRows: [...flow.tallRows] };
}

function setBlock(block: Block, width: number, fonts: FontPicker): SetBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'text', style: styleOf(block), lines: setHeading(block, { width, fonts }), heading: block };
    case 'paragraph':
      return { kind: 'text', style: styleOf(block), lines: setParagraph(block, { width, fonts }) };
    case 'table':
      return { kind: 'table', grid: createTableGrid(block, width, fonts) };
    case 'contents':
    case 'fill':
      throw new Error(`layout: no ${block.kind} yet`);
    case 'page-break':
      return { kind: 'page-break' };
  }
}

/** The height that must stand together from the block on, pt; 0 when the block may stand at the foot of a page. */
function heightKept(blocks: readonly SetBlock[], from: number, fresh: number): number {
  let height = 0;
  for (const block of blocks.slice(from)) {
    if (block.kind === 'page-break') return height;
    if (block.kind === 'table') return height === 0 ? 0 : height + leastHeight(block.grid, fresh);
    const { before, after, pitch, keepWithNext } = block.style;
    if (!keepWithNext) return height === 0 ? 0 : height + before + pitch;
    height += before + heightOf(block.lines) + after;
  }
  return height;
}

function place(flow: Flow, block: SetBlock): void {
  if (block.kind === 'page-break') flow.sheets.turn();
  else if (block.kind === 'table') placeTable(flow, block.grid);
  else placeText(flow, block);
}

function placeText({ sheets, headings }: Flow, { lines, style, heading }: SetText): void {
  sheets.skip(style.before);
  lines.forEach((line, index) => {
    if (line.style.pitch > sheets.room + tolerance && !sheets.isFresh) sheets.turn();
    if (index === 0 && heading) headings.set(heading.id, sheets.all.length - 1);
    sheets.put(placeLines([line], sheets.frame.left, sheets.y, sheets.frame.width), line.style.pitch);
  });
  sheets.skip(style.after);
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
