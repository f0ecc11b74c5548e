/** A paragraph by its named style; only what differs from the style is written on it. */
import { type IParagraphOptions, Paragraph as WordParagraph } from 'docx';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Align, Paragraph } from '../../tree/page-tree.ts';
import { type ParagraphStyleName, paragraphStyles } from '../../tree/style-sheet.ts';
import { brokenRuns } from './broken-runs.ts';
import { textRuns } from './run.ts';
import { gapStyleName, paragraphStyleNames } from './style-names.ts';
import { alignments } from './text-format.ts';
import { twips } from './units.ts';

/** What stands around a block. */
export interface Standing {
  /** Whether a page break of the tree stands before it. */
  readonly onNewPage: boolean;
  /** The height of the fill before it, pt; undefined where there is none. */
  readonly fill: number | undefined;
  /** Whether a signature follows: its last two lines go to the next page with it, so that none stands there alone. */
  readonly signed: boolean;
}

/** What the layout found out about a paragraph. */
export type ParagraphLayout = Pick<LaidOut, 'titles' | 'signatures'>;

export function wordParagraph(paragraph: Paragraph, standing: Standing, laid: ParagraphLayout): WordParagraph {
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
  more: IParagraphOptions = {},
): WordParagraph {
  return new WordParagraph({
    ...more,
    style: styled.id,
    ...(align === styled.align ? {} : { alignment: alignments[align] }),
    children: paragraph.runs.flatMap(textRuns),
  });
}

export function standingFormat(style: ParagraphStyleName, { onNewPage, fill, signed }: Standing): IParagraphOptions {
  return {
    pageBreakBefore: onNewPage,
    ...(signed ? { keepNext: true, widowControl: true } : {}),
    ...(fill === undefined ? {} : { spacing: { before: fillHeight(fill + paragraphStyles[style].before) } }),
  };
}

/** The line of 0.1 pt that keeps tables apart. */
export function gap({ onNewPage, fill }: Partial<Standing> = {}): WordParagraph {
  return new WordParagraph({
    style: gapStyleName.id,
    pageBreakBefore: onNewPage ?? false,
    ...(fill === undefined ? {} : { spacing: { before: fillHeight(fill) } }),
  });
}

/** In twips, 1 pt less than there is: Word rounds every line, and one twip too much would turn the page. */
function fillHeight(points: number): number {
  return Math.max(0, twips(points - 1));
}
