/** A section: its paper, margins, page numbers, page head and page foot, and the blocks on it. */
import { type ISectionOptions, NumberFormat, PageOrientation } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Section } from '../../tree/page-tree.ts';
import { marginsAsHeld, papers, paragraphStyles, pointsPerMm } from '../../tree/style-sheet.ts';
import { wordBlocks } from './blocks.ts';
import type { HeadingBookmark } from './bookmark.ts';
import { firstPageNumber } from './first-page-number.ts';
import { sectionFooters } from './page-number.ts';
import { mmToTwips } from './units.ts';
import { draftHeaders } from './watermark.ts';

/** What a section has of the whole document. */
export interface SectionContext {
  readonly laid: LaidOut;
  readonly bookmarks: ReadonlyMap<string, HeadingBookmark>;
  readonly draft: boolean;
}

export function wordSection(section: Section, index: number, context: SectionContext): ISectionOptions {
  const { laid, bookmarks, draft } = context;
  const footers = sectionFooters(section, laid.tree.sections[index - 1]);
  return {
    properties: { page: { ...page(section), ...pageNumbers(section, firstPageNumber(laid, index)) } },
    ...(draft ? { headers: draftHeaders() } : {}),
    ...(footers ? { footers } : {}),
    children: wordBlocks(section.blocks, { laid, bookmarks, width: typeWidth(section) }),
  };
}

/** In twips. */
function typeWidth({ page, paper, orientation }: Section): number {
  const { width, height } = papers[paper];
  const { left, right } = marginsAsHeld(page, orientation);
  return mmToTwips((orientation === 'portrait' ? width : height) - left - right);
}

/** The paper lies as it does upright: docx turns it itself. */
function page({ page, paper, orientation }: Section): PageSetup {
  const { top, right, bottom, left } = marginsAsHeld(page, orientation);
  return {
    size: {
      width: mmToTwips(papers[paper].width),
      height: mmToTwips(papers[paper].height),
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: {
      top: mmToTwips(top),
      right: mmToTwips(right),
      bottom: mmToTwips(bottom),
      left: mmToTwips(left),
      header: mmToTwips(headerDistance),
      footer: mmToTwips(bottom - footerBelowTypeArea),
    },
  };
}

type PageSetup = NonNullable<NonNullable<ISectionOptions['properties']>['page']>;

function pageNumbers({ pageNumber }: Section, start: number | undefined): Pick<PageSetup, 'pageNumbers'> {
  if (start === undefined && pageNumber !== 'roman') return {};
  return {
    pageNumbers: {
      ...(start === undefined ? {} : { start }),
      ...(pageNumber === 'roman' ? { formatType: NumberFormat.UPPER_ROMAN } : {}),
    },
  };
}

/** mm from the edge of the paper. */
const headerDistance = 10;

/** mm from the type area to the foot of the page-number line: the dash in the line's middle stands 7 mm below. */
const footerBelowTypeArea = 7 + paragraphStyles['page-number'].pitch / 2 / pointsPerMm;
