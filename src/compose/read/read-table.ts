/**
 * From a `table` of the rendered HTML to a Table, or to what is wrong with its grid.
 *
 * Each `thead` starts a part, which holds the rows that follow; rows before the first `thead` are a part without a head.
 */
import { error } from '../../core/finding.ts';
import { cell, row, table } from '../../tree/build.ts';
import type { Cell, Row, Table, TablePart } from '../../tree/page-tree.ts';
import { hundredthsOf } from './attributes.ts';
import { fillGrid } from './fill-grid.ts';
import { gridWords } from './grid-messages.ts';
import { elementsOf, type HtmlElement } from './html.ts';
import type { DraftRow, PlacedCell } from './place-row.ts';
import { type CellDraft, readCell } from './read-cell.ts';
import { type Doubt, markOf, originOf, type Reading } from './reading.ts';

/** Undefined: the table has no rows, or its grid is unsound and findings say so. */
export function readTable(reading: Reading, element: HtmlElement): Table | undefined {
  const columns = readColumns(reading, element);
  const parts = partsOf(element);
  if (columns === undefined || parts.length === 0) return undefined;
  const built = parts.flatMap((part) => readPart(reading, columns.length, part) ?? []);
  if (built.length < parts.length) return undefined;
  return table({ style: 'form', columns, parts: built, origin: originOf(reading, element) });
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

/** Returns each column's share in percent, undefined when it cannot be told. */
function readColumns(reading: Reading, element: HtmlElement): readonly number[] | undefined {
  const [group] = elementsOf(element).filter(({ tagName }) => tagName === 'colgroup');
  if (group === undefined) {
    const hint = '在 <table> 之后写 <colgroup>，每列一个 <col width="…%">';
    complain(reading, markOf(element), 'template-columns', '表格没有 <colgroup>，不知道有几列', hint);
    return undefined;
  }
  const widths = elementsOf(group).map(hundredthsOf);
  const total = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  if (total === 10000 && !widths.includes(undefined)) return widths.map((width) => (width ?? 0) / 100);
  const sure = reading.doubtOf(markOf(group)) === undefined;
  if (sure)
    complain(reading, markOf(group), 'template-columns', columnWords(widths, total), '各列的 width 相加要正好是 100%');
  return widths.length === 0 ? undefined : widths.map(() => 100 / widths.length);
}

function columnWords(widths: readonly (number | undefined)[], total: number): string {
  const missing = widths.filter((width) => width === undefined).length;
  if (missing > 0) return `有 ${missing} 列没有写 width`;
  return `${widths.length} 列的宽度合计 ${total / 100}%，应为 100%`;
}

function readPart(reading: Reading, columns: number, part: HtmlPart): TablePart | undefined {
  const elements = [...part.head, ...part.body];
  const drafts = elements.map((element) => draftRow(reading, element));
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

function draftRow(reading: Reading, element: HtmlElement): DraftRow<CellDraft> {
  const cells = elementsOf(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const doubts = [markOf(element), ...cells.map((cell) => markOf(cell))].map((mark) => reading.doubtOf(mark));
  return { cells: cells.map((cell) => readCell(reading, cell)), doubt: strongest(doubts) };
}

function strongest(doubts: readonly (Doubt | undefined)[]): Doubt | undefined {
  return doubts.includes('rest') ? 'rest' : doubts.find((doubt) => doubt !== undefined);
}

function buildRow(reading: Reading, element: HtmlElement | undefined, cells: readonly PlacedCell<CellDraft>[]): Row {
  return row(cells.map(buildCell), element ? originOf(reading, element) : {});
}

function buildCell({ draft, column, colspan, rowspan }: PlacedCell<CellDraft>): Cell {
  return cell({ column, colspan, rowspan, ...draft.content });
}

function complain(reading: Reading, mark: string, code: string, message: string, hint: string): void {
  reading.findings.push(error(code, reading.placeOf(mark), { message, hint }));
}
