/**
 * 目录: a real TOC field with its lines already in it, so that every program shows them at once and Word can make them
 * anew.
 *
 * `\o` collects the headings by Word's heading styles, `\f C` the annexes by their TC fields, `\h` makes links, `\z`
 * hides the numbers in web view. Not `\u`: it would list the annexes twice, by their outline level, too.
 */
import type { LaidOut } from '../../layout/laid-out.ts';
import { entryOf, headingsOf } from '../../tree/entry.ts';
import type { Contents, Heading } from '../../tree/page-tree.ts';
import type { HeadingBookmark } from './bookmark.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { hasEntryField } from './heading.ts';
import { paragraphXml } from './paragraph-format.ts';
import { wordsXml } from './run.ts';
import { gapStyleName, paragraphStyleNames } from './style-names.ts';
import { contentsTabs, contentsWidth } from './text-format.ts';
import { element, type Xml } from './xml.ts';

/** What tells Word that the block is its own kind of contents. */
const blockFormat = element('w:sdtPr', {}, [
  element('w:docPartObj', {}, [
    element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    element('w:docPartUnique'),
  ]),
]);

/** @param width of the type area, in twips: the page numbers stand at its right edge. */
export function wordContents(
  { depth }: Contents,
  width: number,
  laid: LaidOut,
  bookmarks: ReadonlyMap<string, HeadingBookmark>,
): Xml {
  const headings = headingsOf(laid.tree, depth);
  const start = fieldStart(instruction(headings, depth));
  const lines = headings.map((heading, index) => {
    const link = entryLink(heading, bookmarks.get(heading.id), laid.headings.get(heading.id)?.number ?? '');
    return line(heading.level, width, [...(index === 0 ? start : []), ...link]);
  });
  const last = [...(lines.length === 0 ? start : []), fieldEnd()];
  const end = paragraphXml({ style: gapStyleName.id }, last);
  return element('w:sdt', {}, [blockFormat, element('w:sdtContent', {}, [...lines, end])]);
}

function instruction(headings: readonly Heading[], depth: number): string {
  return `TOC \\o "1-${depth}" \\h \\z${headings.some(hasEntryField) ? ' \\f C' : ''}`;
}

function line(level: Heading['level'], width: number, children: readonly Xml[]): Xml {
  const style = paragraphStyleNames[`contents-${level}`].id;
  return paragraphXml({ style, ...(width === contentsWidth ? {} : { tabs: contentsTabs(width) }) }, children);
}

/** The entry, the leader dots and the page's number, which leads to the heading. */
function entryLink(heading: Heading, bookmark: HeadingBookmark | undefined, number: string): Xml[] {
  const shown = number === '' || !bookmark ? [] : field(`PAGEREF ${bookmark.name} \\h`, wordsXml(number));
  const runs = [...wordsXml(shown.length === 0 ? entryOf(heading) : `${entryOf(heading)}\t`), ...shown];
  return bookmark ? [element('w:hyperlink', { 'w:anchor': bookmark.name, 'w:history': '1' }, runs)] : runs;
}
