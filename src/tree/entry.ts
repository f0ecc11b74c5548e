/** What a heading is called where it is listed: in the contents and in the bookmarks. */
import type { Heading, PageTree } from './page-tree.ts';
import { textOf } from './walk.ts';

/** Returns the entry in one line: the heading's own, else its number and text. */
export function entryOf(heading: Heading): string {
  return (heading.entry ?? heading.number + textOf(heading)).replaceAll('\n', '');
}

/** Returns how deep a heading is listed: 0 for a part; inside an annex deeper than any contents go. */
export function listLevelOf({ style, level, inAnnexes = 0 }: Heading): number {
  return (style === 'part' ? 0 : level) + 4 * inAnnexes;
}

/** Returns the headings of a tree in reading order: all, or those that contents of a depth name. */
export function headingsOf(tree: PageTree, depth = Number.POSITIVE_INFINITY): readonly Heading[] {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  return blocks.filter((block) => block.kind === 'heading').filter((heading) => listLevelOf(heading) <= depth);
}
