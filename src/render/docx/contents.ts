/**
 * 目录: a real TOC field with its lines already in it, so that every program shows them at once and Word can make them
 * anew.
 *
 * `\o` collects the headings by Word's heading styles, `\f C` the annexes by their TC fields, `\h` makes links, `\z`
 * hides the numbers in web view. Not `\u`: it would list the annexes twice, by their outline level, too.
 */
import { FileChild, type Paragraph as WordParagraph, type XmlComponent } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import { entryOf, headingsOf } from '../../tree/entry.ts';
import type { Contents, Heading } from '../../tree/page-tree.ts';
import type { HeadingBookmark } from './bookmark.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { hasEntryField } from './heading.ts';
import { textRuns } from './run.ts';
import { gapStyleName, paragraphStyleNames } from './style-names.ts';
import { contentsTabs, contentsWidth } from './text-format.ts';
import { xmlElement, xmlParagraph } from './xml-element.ts';

/** A block that docx has no class for. */
class ContentsBlock extends FileChild {
  constructor(paragraphs: readonly XmlComponent[]) {
    super('w:sdt');
    const gallery = [xmlElement('w:docPartGallery', { 'w:val': 'Table of Contents' }), xmlElement('w:docPartUnique')];
    this.root.push(xmlElement('w:sdtPr', {}, [xmlElement('w:docPartObj', {}, gallery)]));
    this.root.push(xmlElement('w:sdtContent', {}, paragraphs));
  }
}

/** @param width of the type area, in twips: the page numbers stand at its right edge. */
export function wordContents(
  { depth }: Contents,
  width: number,
  laid: LaidOut,
  bookmarks: ReadonlyMap<string, HeadingBookmark>,
): FileChild {
  const headings = headingsOf(laid.tree, depth);
  const start = fieldStart(instruction(headings, depth));
  const lines = headings.map((heading, index) => {
    const link = entryLink(heading, bookmarks.get(heading.id), laid.headings.get(heading.id)?.number ?? '');
    return line(heading.level, width, [...(index === 0 ? start : []), ...link]);
  });
  const last = [...(lines.length === 0 ? start : []), fieldEnd()];
  return new ContentsBlock([...lines, xmlParagraph({ style: gapStyleName.id }, last)]);
}

function instruction(headings: readonly Heading[], depth: number): string {
  return `TOC \\o "1-${depth}" \\h \\z${headings.some(hasEntryField) ? ' \\f C' : ''}`;
}

function line(level: Heading['level'], width: number, children: readonly XmlComponent[]): WordParagraph {
  const style = paragraphStyleNames[`contents-${level}`].id;
  return xmlParagraph({ style, ...(width === contentsWidth ? {} : { tabStops: contentsTabs(width) }) }, children);
}

/** The entry, the leader dots and the page's number, which leads to the heading. */
function entryLink(heading: Heading, bookmark: HeadingBookmark | undefined, number: string): XmlComponent[] {
  const shown = number === '' || !bookmark ? [] : field(`PAGEREF ${bookmark.name} \\h`, text(number));
  const runs = [...text(shown.length === 0 ? entryOf(heading) : `${entryOf(heading)}\t`), ...shown];
  return bookmark ? [xmlElement('w:hyperlink', { 'w:anchor': bookmark.name, 'w:history': '1' }, runs)] : runs;
}

function text(words: string): XmlComponent[] {
  return textRuns({ text: words, strong: false, origin: {} });
}
