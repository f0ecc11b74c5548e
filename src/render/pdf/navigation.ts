/** The contents as links: each line leads to its heading's place on its page. */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { LaidOut } from '../../layout/laid-out.ts';

/** Must be called before the pages are painted: links and their aims are written with the page that they stand on. */
export function linkContents(document: PdfDocument, { pages, headings }: LaidOut): void {
  const linked = new Set(pages.flatMap((page) => page.links.map(({ heading }) => heading)));
  const names = new Map([...linked].map((id, index) => [id, destinationName(index)]));
  let next = 0;
  document.on('pageAdded', () => {
    const index = next++;
    for (const [id, { page, y }] of headings) {
      const name = names.get(id);
      if (page === index && name !== undefined) document.addNamedDestination(name, 'XYZ', 0, y, null);
    }
    for (const { heading, x, y, width, height } of pages[index]?.links ?? []) {
      document.goTo(x, y, width, height, names.get(heading) ?? '');
    }
  });
}

/** All of one length, and nothing but figures to compare: pdfkit sorts them by the locale's order. */
function destinationName(index: number): string {
  return `h${String(index + 1).padStart(5, '0')}`;
}
