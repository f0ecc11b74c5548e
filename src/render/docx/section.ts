/** A section: its paper, margins, page head and page foot, and the blocks on it. */
import { type ISectionOptions, PageOrientation } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Section } from '../../tree/page-tree.ts';
import { pageStyles, papers, paragraphStyles, pointsPerMm } from '../../tree/style-sheet.ts';
import { wordBlocks } from './blocks.ts';
import { firstPageNumber } from './first-page-number.ts';
import { emptyFooters, pageNumberFooters } from './page-number.ts';
import { mmToTwips } from './units.ts';
import { draftHeaders } from './watermark.ts';

export function wordSection(section: Section, index: number, laid: LaidOut, draft: boolean): ISectionOptions {
  const start = firstPageNumber(laid, index);
  return {
    properties: { page: { ...page(section), ...(start === undefined ? {} : { pageNumbers: { start } }) } },
    ...(draft ? { headers: draftHeaders() } : {}),
    ...footers(section, laid.tree.sections.slice(0, index)),
    children: wordBlocks(section.blocks, typeWidth(section), laid),
  };
}

/** In twips. */
function typeWidth({ page, paper, orientation }: Section): number {
  const { width, height } = papers[paper];
  const { left, right } = pageStyles[page];
  return mmToTwips((orientation === 'portrait' ? width : height) - left - right);
}

/** The paper lies as it does upright: docx turns it itself. */
function page({ page, paper, orientation }: Section): PageSetup {
  const { top, right, bottom, left } = pageStyles[page];
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

/** mm from the edge of the paper. */
const headerDistance = 10;

/** mm from the type area to the foot of the page-number line: the dash in the line's middle stands 7 mm below. */
const footerBelowTypeArea = 7 + paragraphStyles['page-number'].pitch / 2 / pointsPerMm;

function footers(section: Section, before: readonly Section[]): Pick<ISectionOptions, 'footers'> {
  if (section.pageNumber === 'dash') return { footers: pageNumberFooters() };
  return before.some((each) => each.pageNumber === 'dash') ? { footers: emptyFooters() } : {};
}
