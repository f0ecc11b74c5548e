/** From a `p`, or from the text of a cell, to paragraphs. */
import { paragraph } from '../../tree/build.ts';
import type { Origin, Paragraph } from '../../tree/page-tree.ts';
import type { ParagraphStyleName } from '../../tree/style-sheet.ts';
import { alignOf, paragraphStyleOf } from './attributes.ts';
import type { HtmlElement, HtmlNode } from './html.ts';
import { readText } from './read-text.ts';
import { originOf, type Reading } from './reading.ts';

/** What the paragraphs of one text have in common. */
export type Setup = Pick<Paragraph, 'style' | 'align' | 'origin'>;

/** Returns a `p`'s paragraphs: more than one where its data has blank lines. */
export function readP(reading: Reading, element: HtmlElement, style: ParagraphStyleName): readonly Paragraph[] {
  const origin = originOf(reading, element);
  return readParagraphs(reading, element.childNodes, {
    style: paragraphStyleOf(element) ?? style,
    origin,
    align: alignOf(element),
  });
}

export function readParagraphs(reading: Reading, nodes: readonly HtmlNode[], setup: Setup): readonly Paragraph[] {
  const { style, align, origin } = setup;
  return readText(reading, nodes, origin).map((runs) => {
    return paragraph({ style, align, runs, origin: withFirstData(origin, runs) });
  });
}

/** Returns the origin with the place of the first data among the parts; often that is a part's own. */
export function withFirstData(origin: Origin, parts: readonly { readonly origin: Origin }[]): Origin {
  const first = parts.find((part) => part.origin.data)?.origin;
  if (first?.data === undefined) return origin;
  return first.template === origin.template ? first : { ...origin, data: first.data };
}
