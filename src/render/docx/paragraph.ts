/** A paragraph by its named style; only an alignment that differs from the style's is written on it. */
import { type IParagraphOptions, Paragraph as WordParagraph } from 'docx';
import type { Align, Paragraph } from '../../tree/page-tree.ts';
import { paragraphStyles } from '../../tree/style-sheet.ts';
import { textRuns } from './run.ts';
import { gapStyleName, paragraphStyleNames } from './style-names.ts';
import { alignments } from './text-format.ts';

/** @param onNewPage whether a page break of the tree stands before it. */
export function wordParagraph(paragraph: Paragraph, onNewPage: boolean): WordParagraph {
  const styled = { id: paragraphStyleNames[paragraph.style].id, align: paragraphStyles[paragraph.style].align };
  return styledParagraph(paragraph, styled, paragraph.align ?? styled.align, { pageBreakBefore: onNewPage });
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

/** The line of 1 pt that keeps tables apart. */
export function gap(onNewPage = false): WordParagraph {
  return new WordParagraph({ style: gapStyleName.id, pageBreakBefore: onNewPage });
}
