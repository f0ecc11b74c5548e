/**
 * The readable print of a page tree, for goldens and for looking at: one line a block or row.
 *
 * A cell reads `columns ↓rows style align「text」`; ¶ parts its paragraphs, ⏎ is a line break, * * is strong.
 */
import type { Block, Cell, Heading, PageTree, Paragraph, Row, Run, Section, Table, TablePart } from './page-tree.ts';

/** Returns the whole tree as text that ends with a line break. */
export function printTree(tree: PageTree): string {
  const head = [`title: ${tree.title}`, `unit: ${tree.unit}`, `subject: ${tree.subject}`, `date: ${tree.date}`];
  return `${[...head, ...tree.sections.flatMap(printSection)].join('\n')}\n`;
}

function printSection(section: Section): string[] {
  const { paper, orientation, page, pageNumber, firstNumber } = section;
  const from = firstNumber === undefined ? '' : ` from=${firstNumber}`;
  return [
    '',
    `section ${paper} ${orientation} page=${page} number=${pageNumber}${from}`,
    ...section.blocks.flatMap(printBlock),
  ];
}

function printBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`  h${block.level}${annexMark(block)} #${block.id}「${block.number}${printRuns(block.runs)}」`];
    case 'paragraph':
      return [`  p ${block.style}${aligned(block)}「${printRuns(block.runs)}」`];
    case 'contents':
      return [`  contents to h${block.depth}`];
    case 'fill':
      return ['  fill'];
    case 'page-break':
      return ['  page-break'];
    case 'table':
      return printTable(block);
  }
}

function annexMark({ style, entry }: Heading): string {
  return style === 'level' ? '' : ` ${style}${entry === undefined ? '' : `「${entry}」`}`;
}

function printTable(table: Table): string[] {
  return [
    `  table ${table.style} ${table.columns.map((width) => `${width}%`).join(' ')}`,
    ...table.parts.flatMap(printPart),
  ];
}

function printPart(part: TablePart, index: number): string[] {
  return [
    `    part ${index + 1}`,
    ...part.head.map((row) => `      head ${printRow(row)}`),
    ...part.body.map((row) => `      body ${printRow(row)}`),
  ];
}

function printRow(row: Row): string {
  return row.cells.map(printCell).join(' | ');
}

function printCell(cell: Cell): string {
  const last = cell.column + cell.colspan - 1;
  const columns = last === cell.column ? `${cell.column}` : `${cell.column}-${last}`;
  const down = cell.rowspan === 1 ? '' : ` ↓${cell.rowspan}`;
  return `${columns}${down} ${cell.style}${aligned(cell)}「${cell.paragraphs.map(printText).join('¶')}」`;
}

function printText(paragraph: Paragraph): string {
  return printRuns(paragraph.runs);
}

function printRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.strong ? `*${run.text}*` : run.text).replaceAll('\n', '⏎')).join('');
}

function aligned(node: { readonly align?: string | undefined }): string {
  return node.align === undefined ? '' : ` ${node.align}`;
}
