/** A paragraph by its named style; only what differs from the style is written on it. */
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Align, Paragraph } from '../../tree/page-tree.ts';
import { type ParagraphStyleName, paragraphStyles } from '../../tree/style-sheet.ts';
import { brokenRuns } from './broken-runs.ts';
import { type ParagraphFormat, paragraphXml } from './paragraph-format.ts';
import { textRuns } from './run.ts';
import { gapStyleName, paragraphStyleNames } from './style-names.ts';
import { alignments } from './text-format.ts';
import { twips } from './units.ts';
import type { Xml } from './xml.ts';

/** What stands around a block. */
export interface Standing {
  /** Whether a page break of the tree stands before it. */
  readonly onNewPage: boolean;
  /** The height of the fill before it, pt; undefined where there is none. */
  readonly fill: number | undefined;
  /** Whether a signature follows: its last two lines go to the next page with it, so that none stands there alone. */
  readonly signed: boolean;
  /** The section's properties, which its last paragraph carries; undefined for all others. */
  readonly sectionEnd: Xml | undefined;
}

/** What the layout found out about a paragraph. */
export type ParagraphLayout = Pick<LaidOut, 'titles' | 'signatures'>;

export function wordParagraph(paragraph: Paragraph, standing: Standing, laid: ParagraphLayout): Xml {
  const styled = { id: paragraphStyleNames[paragraph.style].id, align: paragraphStyles[paragraph.style].align };
  const lines = laid.titles.get(paragraph);
  const inset = laid.signatures.get(paragraph);
  const broken = lines ? { ...paragraph, runs: brokenRuns(paragraph.runs, lines) } : paragraph;
  return styledParagraph(broken, styled, paragraph.align ?? styled.align, {
    ...standingFormat(paragraph.style, standing),
    ...(inset === undefined ? {} : { indent: { right: twips(inset) } }),
  });
}

/** Writes the paragraph in a style of the given id, whose own alignment is `styled.align`. */
export function styledParagraph(
  paragraph: Paragraph,
  styled: { readonly id: string; readonly align: Align },
  align: Align,
  more: Omit<ParagraphFormat, 'style'> = {},
): Xml {
  const alignment = align === styled.align ? {} : { alignment: alignments[align] };
  return paragraphXml({ ...more, style: styled.id, ...alignment }, paragraph.runs.flatMap(textRuns));
}

export function standingFormat(style: ParagraphStyleName, standing: Standing): Omit<ParagraphFormat, 'style'> {
  const { onNewPage, fill, signed, sectionEnd } = standing;
  return {
    pageBreakBefore: onNewPage,
    ...(signed ? { keepNext: true, widowControl: true } : {}),
    ...(fill === undefined ? {} : { spaceBefore: fillHeight(fill + paragraphStyles[style].before) }),
    sectionEnd,
  };
}

/** The line of 0.1 pt that keeps tables apart. */
export function gap({ onNewPage = false, fill, sectionEnd }: Partial<Standing> = {}): Xml {
  const spaceBefore = fill === undefined ? {} : { spaceBefore: fillHeight(fill) };
  return paragraphXml({ style: gapStyleName.id, pageBreakBefore: onNewPage, ...spaceBefore, sectionEnd }, []);
}

/** In twips, 1 pt less than there is: Word rounds every line, and one twip too much would turn the page. */
function fillHeight(points: number): number {
  return Math.max(0, twips(points - 1));
}
