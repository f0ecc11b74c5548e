/** Walks over a page tree, and finds what an officer would look for in it. */
import { gridOf } from './grid.ts';
import type { Block, Cell, PageTree, Paragraph, Row, Run, Section, Table } from './page-tree.ts';

export type TreeNode = Section | Block | Row | Cell | Run;

/** Yields every node in reading order, each before what it holds. */
export function* nodesOf(tree: PageTree): Generator<TreeNode> {
  for (const section of tree.sections) {
    yield section;
    for (const block of section.blocks) yield* nodesOfBlock(block);
  }
}

function* nodesOfBlock(block: Block): Generator<TreeNode> {
  yield block;
  if (block.kind === 'heading' || block.kind === 'paragraph') yield* block.runs;
  if (block.kind !== 'table') return;
  for (const part of block.parts) {
    for (const row of [...part.head, ...part.body]) {
      yield row;
      yield* nodesOfCells(row.cells);
    }
  }
}

function* nodesOfCells(cells: readonly Cell[]): Generator<TreeNode> {
  for (const cell of cells) {
    yield cell;
    for (const paragraph of cell.paragraphs) yield* nodesOfBlock(paragraph);
  }
}

/** Returns the tables of a tree in reading order. */
export function tablesOf(tree: PageTree): readonly Table[] {
  return tree.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'table'));
}

/** Returns what a paragraph or heading says, line breaks included. */
export function textOf(node: { readonly runs: readonly Run[] }): string {
  let text = '';
  for (const run of node.runs) text += run.text;
  return text;
}

/** Returns what a cell says, its paragraphs one a line. */
export function cellText(cell: { readonly paragraphs: readonly Paragraph[] }): string {
  return cell.paragraphs.map(textOf).join('\n');
}

/** Whether a cell says nothing. */
export function isBlank({ paragraphs }: Pick<Cell, 'paragraphs'>): boolean {
  return paragraphs.length < 2 && paragraphs.every(({ runs }) => runs.every(({ text }) => text === ''));
}

/**
 * Returns the text where a row meets a column: the row holds a cell that says `rowLabel`, and `columnLabel` stands
 * above in the same part. The first such square of the tree, or undefined.
 */
export function textWhere(tree: PageTree, columnLabel: string, rowLabel: string): string | undefined {
  for (const table of tablesOf(tree)) {
    for (const part of table.parts) {
      const texts = gridOf(table.columns.length, part).map((line) => line.map(cellText));
      const found = meeting(texts, columnLabel, rowLabel);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function meeting(texts: readonly (readonly string[])[], columnLabel: string, rowLabel: string): string | undefined {
  const columns: number[] = [];
  for (const line of texts) {
    const labelAt = line.indexOf(rowLabel);
    const column = columns.findLast((candidate) => candidate > labelAt);
    if (labelAt >= 0 && column !== undefined) return line[column];
    const headed = line.indexOf(columnLabel);
    if (headed >= 0) columns.push(headed);
  }
  return undefined;
}
