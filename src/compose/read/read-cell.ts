/** From a `td` or `th` to what the cell holds; its column and spans are found when its part is filled. */

import { paragraph } from '../../tree/build.ts';
import type { Cell, Origin, Paragraph } from '../../tree/page-tree.ts';
import { cellText } from '../../tree/walk.ts';
import { alignOf, cellStyleOf, spanOf } from './attributes.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html.ts';
import type { DraftCell } from './place-row.ts';
import { readP, readParagraphs } from './read-paragraphs.ts';
import { originOf, type Reading } from './reading.ts';

export interface CellDraft extends DraftCell {
  readonly element: HtmlElement;
  readonly content: Omit<Cell, 'column' | 'colspan' | 'rowspan'>;
}

export function readCell(reading: Reading, element: HtmlElement): CellDraft {
  const origin = originOf(reading, element);
  const paragraphs = readContent(reading, element, origin);
  const data = paragraphs.flatMap(({ runs }) => runs).find((run) => run.origin.data)?.origin.data;
  return {
    element,
    colspan: spanOf(element, 'colspan', 'fill'),
    rowspan: spanOf(element, 'rowspan', 'merge'),
    text: cellText({ paragraphs }),
    content: {
      style: cellStyleOf(element),
      ...alignOf(element),
      paragraphs,
      origin: data ? { ...origin, data } : origin,
    },
  };
}

/** What stands outside a `p` makes paragraphs of its own; an empty cell holds an empty one. */
function readContent(reading: Reading, element: HtmlElement, origin: Origin): readonly Paragraph[] {
  const groups: (HtmlElement | HtmlNode[])[] = [];
  for (const node of element.childNodes) {
    const last = groups.at(-1);
    if (isElement(node) && node.tagName === 'p') groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  const paragraphs = groups.flatMap((group) =>
    Array.isArray(group)
      ? readParagraphs(reading, group, { style: 'cell-text', origin }).filter(({ runs }) => runs.length > 0)
      : readP(reading, group, 'cell-text'),
  );
  return paragraphs.length > 0 ? paragraphs : [paragraph({ style: 'cell-text', runs: [], origin })];
}
