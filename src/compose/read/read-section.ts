/**
 * From a `section` to sections of the page tree: one, or several where another section stands inside it.
 *
 * The outer section is interrupted by the inner one, which gets pages of its own, and goes on after it.
 */
import { section } from '../../tree/build.ts';
import type { Block, Section } from '../../tree/page-tree.ts';
import { type PageStyleName, pageStyles } from '../../tree/style-sheet.ts';
import { countOf, pageStyleOf } from './attributes.ts';
import { attributeOf, elementsOf, type HtmlElement } from './html.ts';
import { readBlock } from './read-block.ts';
import { complain, markOf, originOf, type Reading } from './reading.ts';

/** What a section takes over when it does not say otherwise. */
export interface Outside {
  readonly page: PageStyleName;
  readonly orientation: Section['orientation'];
}

export function readSection(reading: Reading, element: HtmlElement, outside: Outside): readonly Section[] {
  const page = pageStyleOf(element) ?? outside.page;
  const orientation = orientationOf(element) ?? outside.orientation;
  const setup = {
    paper: reading.form.paper,
    orientation,
    page,
    pageNumber: pageStyles[page].pageNumber,
    origin: originOf(reading, element),
  };
  const pieces = piecesOf(reading, element, { page, orientation });
  const sections = pieces.flatMap((piece) => {
    if (piece.kind === 'inner') return piece.sections;
    return piece.blocks.length > 0 || pieces.length === 1 ? [section({ ...setup, blocks: piece.blocks })] : [];
  });
  const start = countOf(element, 'start');
  return sections.map((one, index) => (index === 0 && start !== undefined ? { firstNumber: start, ...one } : one));
}

type Piece =
  | { readonly kind: 'own'; readonly blocks: Block[] }
  | { readonly kind: 'inner'; readonly sections: readonly Section[] };

/** Returns what stands before, in and after the sections inside; at least one piece. */
function piecesOf(reading: Reading, element: HtmlElement, outside: Outside): readonly Piece[] {
  const pieces: Piece[] = [{ kind: 'own', blocks: [] }];
  for (const child of elementsOf(element)) {
    const last = pieces.at(-1);
    if (child.tagName === 'section') {
      pieces.push({ kind: 'inner', sections: readSection(reading, child, outside) });
      continue;
    }
    const blocks = last?.kind === 'own' ? last.blocks : [];
    if (last?.kind !== 'own') pieces.push({ kind: 'own', blocks });
    for (const block of readBlock(reading, child)) {
      if (block.kind === 'fill' && blocks.some(({ kind }) => kind === 'fill')) tellSecondFill(reading, child);
      else blocks.push(block);
    }
  }
  return pieces;
}

function tellSecondFill(reading: Reading, element: HtmlElement): void {
  const hint = '只留一个：它把后面的内容推到这一页的下端';
  complain(reading, markOf(element), 'template-fill', '一节里只能有一个 <p class="fill"></p>', hint);
}

function orientationOf(element: HtmlElement): Section['orientation'] | undefined {
  const value = attributeOf(element, 'orientation');
  return value === 'landscape' || value === 'portrait' ? value : undefined;
}
