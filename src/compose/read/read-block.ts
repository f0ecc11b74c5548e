/** From an element of a section to blocks of the page tree. */
import { contents, fill, heading } from '../../tree/build.ts';
import type { Block, Contents, Heading } from '../../tree/page-tree.ts';
import { countOf, isFill, isPart, isPlain } from './attributes.ts';
import type { HtmlElement } from './html.ts';
import { awaitsNumber, staysPlain } from './numbered-sections.ts';
import type { HeadingLevel } from './numbering.ts';
import { readP } from './read-paragraphs.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { complain, markOf, originOf, type Reading } from './reading.ts';

export function readBlock(reading: Reading, element: HtmlElement): readonly Block[] {
  const level = /^h([1-4])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return [readHeading(reading, element, Number.parseInt(level, 10) as HeadingLevel)];
  if (element.tagName === 'nav') return [contents(depthOf(element), originOf(reading, element))];
  if (isFill(element)) return readFill(reading, element);
  if (element.tagName === 'p') return readP(reading, element, 'body');
  const table = element.tagName === 'table' ? readTable(reading, element) : undefined;
  return table ? [table] : [];
}

/** 目录 goes down to （一） unless it says otherwise. */
function depthOf(element: HtmlElement): Contents['depth'] {
  const depth = countOf(element, 'depth');
  return depth === 1 || depth === 3 || depth === 4 ? depth : 2;
}

function readFill(reading: Reading, element: HtmlElement): readonly Block[] {
  const [first = []] = readText(reading, element.childNodes, {});
  if (first.length > 0) {
    const message = '<p class="fill"> 里面不能有内容';
    complain(reading, markOf(element), 'template-fill', message, '写成 <p class="fill"></p>，内容写在它的前面或后面');
  }
  return [fill(originOf(reading, element))];
}

/** Its number and id follow when all headings are known. */
function readHeading(reading: Reading, element: HtmlElement, level: HeadingLevel): Heading {
  const origin = originOf(reading, element);
  const runs = readText(reading, element.childNodes, origin).flat();
  const id = isPlain(element) ? staysPlain : awaitsNumber;
  return heading({ level, id, number: '', style: isPart(element) ? 'part' : 'level', runs, origin });
}
