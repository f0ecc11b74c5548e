/** Gives the headings of a page their ids, and those that want one their number. */
import type { Block, Heading, Section } from '../../tree/page-tree.ts';
import { numberHeadings } from './numbering.ts';

/** The ids of headings until they get their own. */
export const awaitsNumber = 'awaits-number';
export const staysPlain = 'stays-plain';

export function numberedSections(sections: readonly Section[]): readonly Section[] {
  const headings = sections.flatMap(({ blocks }) => blocks.filter(isHeading));
  const numbers = numberHeadings(
    headings.map(({ level, style, id }) => ({ level: style === 'part' ? 0 : level, plain: id === staysPlain })),
  );
  const places = new Map<Block, number>(headings.map((heading, index) => [heading, index]));
  const finish = (block: Block): Block => {
    const index = places.get(block);
    if (block.kind !== 'heading' || index === undefined) return block;
    return { ...block, id: `heading-${index + 1}`, number: numbers[index] ?? '' };
  };
  return sections.map((one) => ({ ...one, blocks: one.blocks.map(finish) }));
}

function isHeading(block: Block): block is Heading {
  return block.kind === 'heading';
}
