/** A text style of the style sheet as Word's paragraph and run properties. */
import {
  AlignmentType,
  type IParagraphPropertiesOptions,
  type IRunStylePropertiesOptions,
  LeaderType,
  LineRuleType,
  type TabStopDefinition,
  TabStopType,
} from 'docx';
import type { Align, Heading } from '../../tree/page-tree.ts';
import { marginsAsHeld, type ParagraphStyleName, papers, type TextStyle } from '../../tree/style-sheet.ts';
import { fontSlots } from './fonts.ts';
import { mmToTwips, twips } from './units.ts';

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

export function paragraphFormat(style: TextStyle): IParagraphPropertiesOptions {
  return {
    ...(style.keepWithNext ? { keepNext: true, keepLines: true } : {}),
    spacing: {
      before: twips(style.before),
      after: twips(style.after),
      line: twips(style.pitch),
      lineRule: LineRuleType.EXACT,
    },
    ...indentFormat(style),
    alignment: alignments[style.align],
  };
}

/** Word follows the characters in the first line, other programs the twips. */
function indentFormat({ indent, insetLeft, insetRight, size }: TextStyle): Pick<IParagraphPropertiesOptions, 'indent'> {
  if (indent === 0 && insetLeft === 0 && insetRight === 0) return {};
  return {
    indent: {
      ...(insetLeft > 0 ? { left: twips(insetLeft * size) } : {}),
      ...(insetRight > 0 ? { right: twips(insetRight * size) } : {}),
      ...(indent > 0 ? { firstLineChars: indent * 100, firstLine: twips(indent * size) } : {}),
      ...(indent < 0 ? { hanging: twips(-indent * size) } : {}),
    },
  };
}

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

/**
 * The tab that takes a page's number to the right edge, over leader dots. No right indent keeps long entries clear of
 * the numbers, as in our own layout: LibreOffice loses what stands behind a tab beyond it.
 */
export function contentsTabs(width: number): TabStopDefinition[] {
  return [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }];
}

export function runFormat(style: TextStyle): IRunStylePropertiesOptions {
  return {
    font: fontSlots(style.role),
    ...(style.spacing === 0 ? {} : { characterSpacing: twips(style.spacing) }),
    size: style.size * 2,
  };
}
