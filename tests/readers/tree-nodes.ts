/** Walks over a page tree. */
import type { Block, Cell, PageTree, Row, Run, Section } from '../../src/tree/page-tree.ts';

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
