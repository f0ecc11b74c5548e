/** The blocks of a section in order, with what Word wants between them. */
import type { FileChild } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Block } from '../../tree/page-tree.ts';
import type { HeadingBookmark } from './bookmark.ts';
import { wordContents } from './contents.ts';
import { wordHeading } from './heading.ts';
import { gap, type Standing, wordParagraph } from './paragraph.ts';
import { wordTables } from './table.ts';

/** What of the whole document a block has to know. */
export interface Surroundings {
  readonly laid: LaidOut;
  readonly bookmarks: ReadonlyMap<string, HeadingBookmark>;
  /** Of the type area, in twips. */
  readonly width: number;
}

export function wordBlocks(blocks: readonly Block[], around: Surroundings): FileChild[] {
  return blocks.flatMap((block, index) => {
    const standing = { ...before(blocks[index - 1], around.laid), signed: isSignature(blocks[index + 1]) };
    const needsGap = (standing.onNewPage || standing.fill !== undefined) && !isText(block);
    return [...(needsGap ? [gap(standing)] : []), ...wordBlock(block, blocks[index + 1], standing, around)];
  });
}

/** A page break and a fill are written on the paragraph that follows; before anything else on a thin line. */
function wordBlock(block: Block, next: Block | undefined, standing: Standing, around: Surroundings): FileChild[] {
  const { laid, bookmarks, width } = around;
  switch (block.kind) {
    case 'table': {
      const fit = { crosses: laid.crossing.has(block), tallRows: laid.tallRows };
      return [...wordTables(block, width, fit), ...closing(next)];
    }
    case 'contents':
      return [wordContents(block, width, laid, bookmarks), ...closing(next)];
    case 'heading':
      return [wordHeading(block, bookmarks.get(block.id), standing)];
    case 'paragraph':
      return [wordParagraph(block, standing, laid)];
    case 'page-break':
    case 'fill':
      return next === undefined ? [gap(before(block, laid))] : [];
  }
}

/** What a block means for the one after it. */
function before(block: Block | undefined, laid: LaidOut): Omit<Standing, 'signed'> {
  const fill = block?.kind === 'fill' ? laid.fills.get(block) : undefined;
  return { onNewPage: block?.kind === 'page-break', fill };
}

function isSignature(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'signature-unit';
}

function isText(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'paragraph';
}

/** Word joins two tables that touch, and puts a line of full height after a table that ends a section. */
function closing(next: Block | undefined): FileChild[] {
  return next === undefined || next.kind === 'table' ? [gap()] : [];
}
