/**
 * From a `table` of the rendered HTML to a Table, or to what is wrong with its grid.
 *
 * Each `thead` starts a part, which holds the rows that follow; rows before the first `thead` are a part without a head.
 */
import { cell, row, table } from '../../tree/build.ts';
import type { Cell, Row, Table, TablePart } from '../../tree/page-tree.ts';
import { type ParagraphStyleName, tableStyles } from '../../tree/style-sheet.ts';
import { tableStyleOf } from './attributes.ts';
import { fillGrid } from './fill-grid.ts';
import { gridWords } from './grid-messages.ts';
import { elementsOf, type HtmlElement } from './html.ts';
import type { DraftRow, PlacedCell } from './place-row.ts';
import { type CellDraft, readCell } from './read-cell.ts';
import { readColumns } from './read-columns.ts';
import { complain, type Doubt, markOf, originOf, type Reading } from './reading.ts';

/** Undefined: the table has no rows, or its grid is unsound and findings say so. */
export function readTable(reading: Reading, element: HtmlElement): Table | undefined {
  const columns = readColumns(reading, element);
  const parts = partsOf(element);
  if (columns === undefined || parts.length === 0) return undefined;
  const style = tableStyleOf(element);
  const grid: GridSetup = { columns: columns.length, text: tableStyles[style].text };
  const built = parts.flatMap((part) => readPart(reading, grid, part) ?? []);
  if (built.length < parts.length) return undefined;
  return table({ style, columns, parts: built, origin: originOf(reading, element) });
}

interface GridSetup {
  readonly columns: number;
  /** The style of what stands in its cells. */
  readonly text: ParagraphStyleName;
}

interface HtmlPart {
  readonly head: HtmlElement[];
  readonly body: HtmlElement[];
}

function partsOf(element: HtmlElement): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  for (const group of elementsOf(element)) {
    const rows = elementsOf(group).filter(({ tagName }) => tagName === 'tr');
    if (group.tagName === 'thead') parts.push({ head: rows, body: [] });
    else if (group.tagName === 'tbody' && parts.length === 0) parts.push({ head: [], body: rows });
    else if (group.tagName === 'tbody') parts.at(-1)?.body.push(...rows);
  }
  return parts.filter(({ head, body }) => head.length + body.length > 0);
}

function readPart(reading: Reading, { columns, text }: GridSetup, part: HtmlPart): TablePart | undefined {
  const elements = [...part.head, ...part.body];
  const drafts = elements.map((element) => draftRow(reading, element, text));
  const { rows, sound, faults } = fillGrid(columns, drafts);
  for (const fault of faults) {
    const at = 'cell' in fault ? fault.cell.element : elements[fault.row];
    const { message, hint } = gridWords(fault, columns, fault.row + 1);
    complain(reading, at ? markOf(at) : '', `template-${fault.kind}`, message, hint);
  }
  if (!sound) return undefined;
  const built = rows.map((cells, index) => buildRow(reading, elements[index], cells));
  return { head: built.slice(0, part.head.length), body: built.slice(part.head.length) };
}

function draftRow(reading: Reading, element: HtmlElement, text: ParagraphStyleName): DraftRow<CellDraft> {
  const cells = elementsOf(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  return { cells: cells.map((cell) => readCell(reading, cell, text)), doubt: strongest(reading, [element, ...cells]) };
}

function strongest({ doubtOf }: Reading, elements: readonly HtmlElement[]): Doubt | undefined {
  if (doubtOf === undefined) return undefined;
  const doubts = elements.map((element) => doubtOf(markOf(element)));
  return doubts.includes('rest') ? 'rest' : doubts.find((doubt) => doubt !== undefined);
}

function buildRow(reading: Reading, element: HtmlElement | undefined, cells: readonly PlacedCell<CellDraft>[]): Row {
  return row(cells.map(buildCell), element ? originOf(reading, element) : {});
}

function buildCell({ draft, column, colspan, rowspan }: PlacedCell<CellDraft>): Cell {
  const { style, align, paragraphs, origin } = draft.content;
  return cell({ column, colspan, rowspan, style, align, paragraphs, origin });
}
