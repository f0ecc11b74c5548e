/** Page labels: a viewer's page field says what the pages print: 封面, I, 1, 2. */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { LaidPage } from '../../layout/laid-out.ts';

/** Added only where a page prints a number: the pages of a form without any are counted as they lie. */
export function addPageLabels(document: PdfDocument, pages: readonly LaidPage[]): void {
  if (pages.every(({ number }) => number === undefined)) return;
  const labels = pages.flatMap((page, index) => (isStart(page, pages[index - 1]) ? [index, labelOf(page)] : []));
  document._root.data.PageLabels = { Nums: labels };
}

function isStart(page: LaidPage, before: LaidPage | undefined): boolean {
  if (before === undefined || page.section.pageNumber !== before.section.pageNumber) return true;
  return page.number === undefined ? page.section !== before.section : page.number !== (before.number ?? 0) + 1;
}

/** S: how the number is written; St: the first; P: what stands before it. */
function labelOf({ section, number }: LaidPage): object {
  if (number === undefined) return section.page === 'cover' ? { P: new String('封面') } : {};
  return { S: section.pageNumber === 'roman' ? 'R' : 'D', St: number };
}
