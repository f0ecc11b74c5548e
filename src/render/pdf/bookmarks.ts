/** The bookmarks of a PDF: its headings as the contents name them, nested by level. */
import type { PdfDocument, PdfOutline } from 'pdfmake/js/PDFDocument.js';
import type { LaidOut } from '../../layout/laid-out.ts';
import { entryOf, headingsOf, listLevelOf } from '../../tree/entry.ts';
import type { Heading } from '../../tree/page-tree.ts';

interface Branch {
  /** 0: a part; below 0: the document itself. */
  readonly level: number;
  readonly outline: PdfOutline;
  readonly inner: Branch[];
}

/** Adds them once all pages are there. The document opens with the first level in view, the others folded. */
export function addBookmarks(document: PdfDocument, laid: LaidOut): void {
  const root: Branch = { level: -1, outline: document.outline, inner: [] };
  const open = [root];
  for (const heading of headingsOf(laid.tree)) {
    const level = listLevelOf(heading);
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1) ?? root;
    const branch = { level, outline: addBookmark(parent.outline, heading, laid), inner: [] };
    parent.inner.push(branch);
    open.push(branch);
  }
  count(root);
}

function addBookmark(parent: PdfOutline, heading: Heading, { headings, pages }: LaidOut): PdfOutline {
  const place = headings.get(heading.id);
  const page = place && pages[place.page];
  if (place === undefined || page === undefined) throw new Error(`layout placed no heading ${heading.id}`);
  // pdfkit counts `left` from the right edge.
  return parent.addItem(entryOf(heading), { pageNumber: place.page, top: place.y, left: page.width });
}

/** What pdfkit leaves out: how many bookmarks show below each, as a number below 0 where they are folded. */
function count({ level, outline, inner }: Branch): void {
  if (inner.length > 0) outline.outlineData.Count = level < 0 ? inner.length : -inner.length;
  for (const branch of inner) count(branch);
}
