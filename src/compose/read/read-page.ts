/** From the rendered HTML to the sections of the page tree, with numbered headings. */
import { heading, section } from '../../tree/build.ts';
import type { Block, Heading, Section } from '../../tree/page-tree.ts';
import { pageStyles } from '../../tree/style-sheet.ts';
import { pageStyleOf } from './attributes.ts';
import { attributeOf, elementsOf, type HtmlElement, readHtml } from './html.ts';
import { type HeadingLevel, numberHeadings } from './numbering.ts';
import { readP } from './read-paragraphs.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { originOf, type Reading } from './reading.ts';

/** Returns the sections; what is wrong with their tables is added to the reading's findings. */
export function readPage(reading: Reading, html: string): readonly Section[] {
  const roots = elementsOf({ childNodes: readHtml(html) }).filter(({ tagName }) => tagName === 'section');
  const sections = roots.map((root) => readSection(reading, root));
  return numbered(sections);
}

function readSection(reading: Reading, element: HtmlElement): Section {
  const page = pageStyleOf(element);
  const orientation = attributeOf(element, 'orientation') ?? reading.form.orientation;
  return section({
    paper: reading.form.paper,
    orientation: orientation === 'landscape' ? 'landscape' : 'portrait',
    page,
    pageNumber: pageStyles[page].pageNumber,
    blocks: elementsOf(element).flatMap((child) => readBlock(reading, child)),
    origin: originOf(reading, element),
  });
}

function readBlock(reading: Reading, element: HtmlElement): readonly Block[] {
  const level = /^h([1-4])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return [readHeading(reading, element, Number.parseInt(level, 10) as HeadingLevel)];
  if (element.tagName === 'p') return readP(reading, element, 'body');
  const table = element.tagName === 'table' ? readTable(reading, element) : undefined;
  return table ? [table] : [];
}

/** Its number and id follow when all headings are known. */
function readHeading(reading: Reading, element: HtmlElement, level: HeadingLevel): Heading {
  const origin = originOf(reading, element);
  const runs = readText(reading, element.childNodes, origin).flat();
  return heading({ level, id: 'unnumbered', number: '', style: 'level', runs, origin });
}

function numbered(sections: readonly Section[]): readonly Section[] {
  const headings = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
  const numbers = numberHeadings(headings.map(({ level }) => level));
  let next = 0;
  const number = (block: Block): Block =>
    block.kind === 'heading' ? { ...block, id: `heading-${next + 1}`, number: numbers[next++] ?? '' } : block;
  return sections.map((one) => ({ ...one, blocks: one.blocks.map(number) }));
}
