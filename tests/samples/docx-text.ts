/** The paragraphs of a DOCX as a reader sees them, those of tables left out; blanks removed, empty ones dropped. */
import { readDocx, textOf } from '../readers/docx.ts';
import { childOf, childrenOf } from '../readers/xml.ts';
import { flat } from './printed-report.ts';

export interface DocxParagraph {
  /** The id of its style. */
  readonly style: string;
  readonly text: string;
}

export function styledParagraphs(docx: Uint8Array): DocxParagraph[] {
  const body = childOf(readDocx(docx).part('word/document.xml'), 'w:body');
  return childrenOf(body, 'w:p')
    .map((paragraph) => ({
      style: childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '',
      text: flat(textOf(paragraph)),
    }))
    .filter(({ text }) => text !== '');
}

export function docxParagraphs(docx: Uint8Array): string[] {
  return styledParagraphs(docx).map(({ text }) => text);
}
