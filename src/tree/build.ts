/**
 * The builders of the page tree: the only way to make its nodes.
 *
 * They check what no renderer could put right. Templates and data are checked before, so a violation is a bug of
 * ours and is thrown.
 */
import { gridOf } from './grid.ts';
import type {
  Block,
  Cell,
  Contents,
  Fill,
  Heading,
  Origin,
  PageBreak,
  PageTree,
  Paragraph,
  Row,
  Run,
  Section,
  Table,
  TablePart,
} from './page-tree.ts';
import { cellStyles, pageStyles, paragraphStyles, tableStyles } from './style-sheet.ts';

/** What a node is made from: the node without its kind. */
type Parts<T> = Omit<T, 'kind'>;

export function run(text: string, origin: Origin, strong = false): Run {
  return { text, strong, origin };
}

export function paragraph(parts: Parts<Paragraph>): Paragraph {
  demand(parts.style in paragraphStyles, `unknown paragraph style ${parts.style}`);
  const { style, align, runs, origin } = parts;
  return { kind: 'paragraph', style, align, runs, origin };
}

export function heading(parts: Parts<Heading>): Heading {
  demand(parts.id !== '', 'a heading without an id');
  return { kind: 'heading', ...parts };
}

export function contents(depth: Contents['depth'], origin: Origin): Contents {
  return { kind: 'contents', depth, origin };
}

export function fill(origin: Origin): Fill {
  return { kind: 'fill', origin };
}

export function pageBreak(origin: Origin): PageBreak {
  return { kind: 'page-break', origin };
}

export function cell(parts: Cell): Cell {
  demand(parts.style in cellStyles, `unknown cell style ${parts.style}`);
  demand(parts.paragraphs.length > 0, 'a cell without a paragraph');
  demand(isIndex(parts.column) && isSpan(parts.colspan) && isSpan(parts.rowspan), 'a cell with an impossible span');
  return parts;
}

export function row(cells: readonly Cell[], origin: Origin): Row {
  return { cells, origin };
}

/** Makes a table whose columns add up to 100 and each of whose parts is filled exactly, with no span leaving it. */
export function table(parts: Parts<Table>): Table {
  demand(parts.style in tableStyles, `unknown table style ${parts.style}`);
  const total = parts.columns.reduce((sum, width) => sum + width, 0);
  demand(
    parts.columns.every((width) => width > 0),
    'a column without width',
  );
  demand(Math.abs(total - 100) < 0.001, `columns add up to ${total}`);
  demand(parts.parts.length > 0, 'a table without rows');
  for (const part of parts.parts) demandFilled(parts.columns.length, part);
  return { kind: 'table', ...parts };
}

export function section(parts: Parts<Section>): Section {
  demand(parts.page in pageStyles, `unknown page style ${parts.page}`);
  demand(parts.firstNumber === undefined || isSpan(parts.firstNumber), `a first page number ${parts.firstNumber}`);
  demand(parts.blocks.filter(({ kind }) => kind === 'fill').length <= 1, 'two fills in one section');
  return { kind: 'section', ...parts };
}

/** Makes a tree of at least one section, in which no two headings have the same id. */
export function pageTree(parts: PageTree): PageTree {
  demand(parts.sections.length > 0, 'a tree without a section');
  demand(/^\d{4}-\d{2}-\d{2}$/.test(parts.date), `not a date: ${parts.date}`);
  const ids = parts.sections.flatMap((section) => section.blocks.filter(isHeading).map((block) => block.id));
  demand(new Set(ids).size === ids.length, 'two headings with one id');
  return { ...parts };
}

function demandFilled(columns: number, part: TablePart): void {
  demand(part.head.length + part.body.length > 0, 'a table part without rows');
  gridOf(columns, part);
}

function isHeading(block: Block): block is Heading {
  return block.kind === 'heading';
}

function isSpan(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function isIndex(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function demand(holds: boolean, fault: string): asserts holds {
  if (!holds) throw new Error(`page tree: ${fault}`);
}
