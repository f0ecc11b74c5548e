/** What a text style of the style sheet is in Word's words. */
import type { Align, Heading } from '../../tree/page-tree.ts';
import { marginsAsHeld, type ParagraphStyleName, papers } from '../../tree/style-sheet.ts';
import { mmToTwips } from './units.ts';

export const alignments = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const satisfies Record<Align, string>;

/** The style that a heading's look is in. */
export function headingStyleName(heading: Heading): ParagraphStyleName {
  if (heading.style === 'part') return 'part-title';
  return heading.style === 'annex' ? 'annex-label' : `h${heading.level}`;
}

/** The type area of a page of contents, in twips: where its lines end. */
export const contentsWidth = contentsPageWidth();

function contentsPageWidth(): number {
  const { left, right } = marginsAsHeld('contents', 'portrait');
  return mmToTwips(papers.A4.width - left - right);
}

export interface TabStop {
  readonly type: 'right';
  /** Twips from the left edge of the type area. */
  readonly position: number;
  readonly leader: 'dot';
}

/**
 * The tab that takes a page's number to the right edge, over leader dots. No right indent keeps long entries clear of
 * the numbers, as in our own layout: LibreOffice loses what stands behind a tab beyond it.
 */
export function contentsTabs(width: number): TabStop[] {
  return [{ type: 'right', position: width, leader: 'dot' }];
}
