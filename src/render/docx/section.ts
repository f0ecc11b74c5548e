/** A section: the blocks on its pages, and its properties: paper, margins, page numbers, page heads and page feet. */
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Section } from '../../tree/page-tree.ts';
import { marginsAsHeld, papers, paragraphStyles, pointsPerMm } from '../../tree/style-sheet.ts';
import { wordBlocks } from './blocks.ts';
import type { HeadingBookmark } from './bookmark.ts';
import { firstPageNumber } from './first-page-number.ts';
import type { PagePart } from './page-parts.ts';
import { mmToTwips } from './units.ts';
import { element, type Xml } from './xml.ts';

/** What a section has of the whole document. */
export interface SectionContext {
  readonly laid: LaidOut;
  readonly bookmarks: ReadonlyMap<string, HeadingBookmark>;
  readonly pageParts: readonly (readonly PagePart[])[];
}

/** Word ends a section in its last paragraph, but the last section at the end of the body. */
export function wordSection(section: Section, index: number, { laid, bookmarks, pageParts }: SectionContext): Xml[] {
  const properties = sectionProperties(section, firstPageNumber(laid, index), pageParts[index] ?? []);
  const isLast = index === laid.tree.sections.length - 1;
  const sectionEnd = isLast ? undefined : properties;
  const blocks = wordBlocks(section.blocks, { laid, bookmarks, width: typeWidth(section), sectionEnd });
  return isLast ? [...blocks, properties] : blocks;
}

/** In twips. */
function typeWidth({ page, paper, orientation }: Section): number {
  const { width, height } = papers[paper];
  const { left, right } = marginsAsHeld(page, orientation);
  return mmToTwips((orientation === 'portrait' ? width : height) - left - right);
}

function sectionProperties(section: Section, start: number | undefined, parts: readonly PagePart[]): Xml {
  return element('w:sectPr', {}, [
    ...parts.map(({ kind, pages, name }) => element(`w:${kind}Reference`, { 'w:type': pages, 'r:id': name })),
    pageSize(section),
    pageMargins(section),
    element('w:pgNumType', { 'w:start': start, 'w:fmt': section.pageNumber === 'roman' ? 'upperRoman' : undefined }),
    element('w:docGrid', { 'w:linePitch': 360 }),
  ]);
}

function pageSize({ paper, orientation }: Section): Xml {
  const width = mmToTwips(papers[paper].width);
  const height = mmToTwips(papers[paper].height);
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
  return element('w:pgSz', { 'w:w': across, 'w:h': down, 'w:orient': orientation });
}

function pageMargins({ page, orientation }: Section): Xml {
  const { top, right, bottom, left } = marginsAsHeld(page, orientation);
  return element('w:pgMar', {
    'w:top': mmToTwips(top),
    'w:right': mmToTwips(right),
    'w:bottom': mmToTwips(bottom),
    'w:left': mmToTwips(left),
    'w:header': mmToTwips(headerDistance),
    'w:footer': mmToTwips(bottom - footerBelowTypeArea),
    'w:gutter': 0,
  });
}

/** mm from the edge of the paper. */
const headerDistance = 10;

/** mm from the type area to the foot of the page-number line: the dash in the line's middle stands 7 mm below. */
const footerBelowTypeArea = 7 + paragraphStyles['page-number'].pitch / 2 / pointsPerMm;
