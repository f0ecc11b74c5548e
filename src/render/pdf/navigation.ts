/** The contents as links: each line leads to its heading's place on its page. */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { LaidLink, LaidOut } from '../../layout/laid-out.ts';
import { entryOf } from '../../tree/entry.ts';
import type { Tagger } from './tagger.ts';

/** Must be called before the pages are painted: links and their aims are written with the page that they stand on. */
export function linkContents(document: PdfDocument, { pages, headings }: LaidOut, tagger: Tagger): void {
  const linked = new Set(pages.flatMap((page) => page.links.map(({ of }) => of.heading.id)));
  const names = new Map([...linked].map((id, index) => [id, destinationName(index)]));
  let next = 0;
  document.on('pageAdded', () => {
    const index = next++;
    const page = pages[index];
    if (page === undefined) throw new Error('a page was added that layout does not know');
    tagger.beginPage(page.section);
    for (const [id, { page: at, y }] of headings) {
      const name = names.get(id);
      if (at === index && name !== undefined) document.addNamedDestination(name, 'XYZ', 0, y, null);
    }
    for (const link of page.links) addLink(document, link, names.get(link.of.heading.id) ?? '', tagger);
  });
}

function addLink(document: PdfDocument, { of, x, y, width, height }: LaidLink, name: string, tagger: Tagger): void {
  document.goTo(x, y, width, height, name, {
    Contents: new String(entryOf(of.heading)),
    structParent: { add: ({ annotationRef }) => tagger.addLink(of, annotationRef) },
  });
}

/** All of one length, and nothing but figures to compare: pdfkit sorts them by the locale's order. */
function destinationName(index: number): string {
  return `h${String(index + 1).padStart(5, '0')}`;
}
