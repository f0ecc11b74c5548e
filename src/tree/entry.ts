/** What a heading is called where it is listed: in the contents and in the bookmarks. */
import type { Heading, PageTree } from './page-tree.ts';
import { textOf } from './walk.ts';

/** Returns the entry in one line: the heading's own, else its number and text. */
export function entryOf(heading: Heading): string {
  return (heading.entry ?? heading.number + textOf(heading)).replaceAll('\n', '');
}

/** Returns the headings of a tree in reading order, down to a level. */
export function headingsOf(tree: PageTree, depth: Heading['level'] = 4): readonly Heading[] {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  return blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level <= depth);
}
