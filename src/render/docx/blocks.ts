/** The blocks of a section in order, with what Word wants between them. */
import type { FileChild } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Block } from '../../tree/page-tree.ts';
import { wordHeading } from './heading.ts';
import { gap, wordParagraph } from './paragraph.ts';
import { wordTables } from './table.ts';

/** @param width of the type area, in twips. */
export function wordBlocks(blocks: readonly Block[], width: number, laid: LaidOut): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') {
      const fit = { crosses: laid.crossing.has(block), tallRows: laid.tallRows };
      return [...wordTables(block, width, fit), ...closing(blocks[index + 1])];
    }
    if (block.kind === 'page-break') return newPage(blocks[index + 1]);
    if (block.kind === 'contents' || block.kind === 'fill') return [];
    const onNewPage = blocks[index - 1]?.kind === 'page-break';
    return [block.kind === 'heading' ? wordHeading(block, onNewPage) : wordParagraph(block, onNewPage)];
  });
}

/** Word joins two tables that touch, and puts a line of full height after a table that ends a section. */
function closing(next: Block | undefined): FileChild[] {
  return next === undefined || next.kind === 'table' ? [gap()] : [];
}

/** A paragraph begins the new page by itself; before anything else a thin line does. */
function newPage(next: Block | undefined): FileChild[] {
  return next?.kind === 'heading' || next?.kind === 'paragraph' ? [] : [gap(true)];
}
