/** From a `p`, or from the text of a cell, to paragraphs. */
import { paragraph } from '../../tree/build.ts';
import type { Paragraph } from '../../tree/page-tree.ts';
import type { ParagraphStyleName } from '../../tree/style-sheet.ts';
import { alignOf, paragraphStyleOf } from './attributes.ts';
import type { HtmlElement, HtmlNode } from './html.ts';
import { readText } from './read-text.ts';
import { originOf, type Reading } from './reading.ts';

type Setup = Pick<Paragraph, 'style' | 'align' | 'origin'>;

/** Returns a `p`'s paragraphs: more than one where its data has blank lines. */
export function readP(reading: Reading, element: HtmlElement, style: ParagraphStyleName): readonly Paragraph[] {
  const origin = originOf(reading, element);
  return readParagraphs(reading, element.childNodes, {
    style: paragraphStyleOf(element) ?? style,
    origin,
    ...alignOf(element),
  });
}

export function readParagraphs(reading: Reading, nodes: readonly HtmlNode[], setup: Setup): readonly Paragraph[] {
  return readText(reading, nodes, setup.origin).map((runs) => {
    const data = runs.find((run) => run.origin.data)?.origin.data;
    return paragraph({ ...setup, runs, origin: data ? { ...setup.origin, data } : setup.origin });
  });
}
