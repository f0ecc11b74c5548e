/** What the parts of a page tree say, and what an officer would look for in it. */
import { gridOf } from './grid.ts';
import type { Cell, PageTree, Paragraph, Run, Table } from './page-tree.ts';

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
