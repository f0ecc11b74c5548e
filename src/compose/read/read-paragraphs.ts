/** From a `p`, or from the text of a cell, to paragraphs. */
import type { Place } from '../../core/finding.ts';
import { paragraph } from '../../tree/build.ts';
import type { Paragraph, Run } from '../../tree/page-tree.ts';
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
    const data = firstData(runs);
    return paragraph({ style, align, runs, origin: data ? { ...origin, data } : origin });
  });
}

/** Returns where the first data among the runs comes from. */
export function firstData(runs: readonly Run[]): Place | undefined {
  for (const { origin } of runs) if (origin.data) return origin.data;
  return undefined;
}
