/** The blocks of a section in order, with what Word wants between them. */
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Block } from '../../tree/page-tree.ts';
import type { HeadingBookmark } from './bookmark.ts';
import { wordContents } from './contents.ts';
import { wordHeading } from './heading.ts';
import { gap, type Standing, wordParagraph } from './paragraph.ts';
import { wordTables } from './table.ts';
import type { Xml } from './xml.ts';

/** What of the whole document a block has to know. */
export interface Surroundings {
  readonly laid: LaidOut;
  readonly bookmarks: ReadonlyMap<string, HeadingBookmark>;
  /** Of the type area, in twips. */
  readonly width: number;
  /** The section's properties, where its last paragraph carries them. */
  readonly sectionEnd: Xml | undefined;
}

/** Returns the blocks with a paragraph as the last, which ends the section. */
export function wordBlocks(blocks: readonly Block[], around: Surroundings): Xml[] {
  if (blocks.length === 0) return [gap(around)];
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const place = before(blocks[index - 1], around.laid);
    const needsGap = (place.onNewPage || place.fill !== undefined) && !isText(block);
    const sectionEnd = next === undefined ? around.sectionEnd : undefined;
    const standing = { ...place, signed: isSignature(next), sectionEnd };
    return [...(needsGap ? [gap(place)] : []), ...wordBlock(block, next, standing, around)];
  });
}

/** A page break and a fill are written on the paragraph that follows; before anything else on a thin line. */
function wordBlock(block: Block, next: Block | undefined, standing: Standing, around: Surroundings): Xml[] {
  const { laid, bookmarks, width } = around;
  switch (block.kind) {
    case 'table': {
      const fit = { crosses: laid.crossing.has(block), tallRows: laid.tallRows };
      return [...wordTables(block, width, fit), ...closing(next, standing)];
    }
    case 'contents':
      return [wordContents(block, width, laid, bookmarks), ...closing(next, standing)];
    case 'heading':
      return [wordHeading(block, bookmarks.get(block.id), standing)];
    case 'paragraph':
      return [wordParagraph(block, standing, laid)];
    case 'page-break':
    case 'fill':
      return next === undefined ? [gap({ ...before(block, laid), sectionEnd: standing.sectionEnd })] : [];
  }
}

/** What a block means for the one after it. */
function before(block: Block | undefined, laid: LaidOut): Pick<Standing, 'onNewPage' | 'fill'> {
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
function closing(next: Block | undefined, { sectionEnd }: Standing): Xml[] {
  return next === undefined || next.kind === 'table' ? [gap({ sectionEnd })] : [];
}
