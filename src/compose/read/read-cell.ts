/** From a `td` or `th` to what the cell holds; its column and spans are found when its part is filled. */

import type { Place } from '../../core/finding.ts';
import { paragraph } from '../../tree/build.ts';
import type { Cell, Paragraph } from '../../tree/page-tree.ts';
import type { ParagraphStyleName } from '../../tree/style-sheet.ts';
import { cellText } from '../../tree/walk.ts';
import { alignOf, cellStyleOf, isFill, spanOf } from './attributes.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html.ts';
import type { DraftCell } from './place-row.ts';
import { readP, readParagraphs, type Setup, withFirstData } from './read-paragraphs.ts';
import { complain, markOf, originOf, printedBy, type Reading } from './reading.ts';

export interface CellDraft extends DraftCell {
  readonly element: HtmlElement;
  readonly content: Omit<Cell, 'column' | 'colspan' | 'rowspan'>;
}

/** `style`: that of the paragraphs in the table's cells. */
export function readCell(reading: Reading, element: HtmlElement, style: ParagraphStyleName): CellDraft {
  const own = originOf(reading, element);
  const paragraphs = readContent(reading, element, { style, origin: own });
  const written = withFirstData(own, paragraphs);
  const data = written.data ? undefined : printedPlace(reading, element);
  const origin = data ? { ...own, data } : written;
  return {
    element,
    colspan: spanOf(element, 'colspan', 'fill'),
    rowspan: spanOf(element, 'rowspan', 'merge'),
    text: cellText({ paragraphs }),
    content: { style: cellStyleOf(element), align: alignOf(element), paragraphs, origin },
  };
}

/** Returns where the first data in it comes from, also where that prints nothing. */
function printedPlace(reading: Reading, element: HtmlElement): Place | undefined {
  const own = printedBy(reading, element)?.place;
  if (own) return own;
  for (const node of element.childNodes) {
    const place = isElement(node) ? printedPlace(reading, node) : undefined;
    if (place) return place;
  }
  return undefined;
}

/** What stands outside a `p` makes paragraphs of its own; an empty cell holds an empty one. */
function readContent(reading: Reading, element: HtmlElement, setup: Setup): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let loose: HtmlNode[] = [];
  const closeLoose = (): void => {
    const read = loose.length > 0 ? readParagraphs(reading, loose, setup) : [];
    // One by one: a cell may hold more paragraphs than a call takes arguments.
    for (const one of read) if (one.runs.length > 0) paragraphs.push(one);
    loose = [];
  };
  for (const node of element.childNodes) {
    if (!isElement(node) || node.tagName !== 'p') loose.push(node);
    else {
      closeLoose();
      for (const one of readInner(reading, node, setup.style)) paragraphs.push(one);
    }
  }
  closeLoose();
  return paragraphs.length > 0 ? paragraphs : [paragraph({ ...setup, runs: [] })];
}

/** A `p` in the cell; there is no room to fill. */
function readInner(reading: Reading, element: HtmlElement, style: ParagraphStyleName): readonly Paragraph[] {
  if (!isFill(element)) return readP(reading, element, style);
  const hint = '把它移到表格之外，直接放在 <section> 里面';
  complain(reading, markOf(element), 'template-fill', '<p class="fill"> 不能放在表格里面', hint);
  return [];
}
