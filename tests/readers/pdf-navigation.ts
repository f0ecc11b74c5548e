/** Reader of what leads through a PDF (pdfjs-dist): bookmarks, links, page labels. Pages are counted from 0. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfBookmark {
  readonly title: string;
  readonly page: number;
  /** pt from the page's top. */
  readonly y: number;
  readonly inner: readonly PdfBookmark[];
  /** How many show below it; below 0 when they are folded. */
  readonly count: number | undefined;
}

export interface PdfLink {
  /** The page that it stands on. */
  readonly page: number;
  /** pt from the page's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where it leads: the page, and pt from its top. */
  readonly toPage: number;
  readonly toY: number;
}

export interface PdfNavigation {
  readonly bookmarks: readonly PdfBookmark[];
  readonly links: readonly PdfLink[];
  readonly labels: readonly string[] | null;
  readonly pageMode: string;
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Item = Awaited<ReturnType<Pdf['getOutline']>>[number];

export async function readPdfNavigation(bytes: Uint8Array): Promise<PdfNavigation> {
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  const pdf = await task.promise;
  const outline = (await pdf.getOutline()) ?? [];
  const bookmarks = await Promise.all(outline.map((item) => readBookmark(pdf, item)));
  const links: PdfLink[] = [];
  for (let page = 0; page < pdf.numPages; page++) links.push(...(await readLinks(pdf, page)));
  const [labels, pageMode] = [await pdf.getPageLabels(), await pdf.getPageMode()];
  await task.destroy();
  return { bookmarks, links, labels, pageMode };
}

async function readBookmark(pdf: Pdf, item: Item): Promise<PdfBookmark> {
  const inner = await Promise.all((item.items as Item[]).map((each) => readBookmark(pdf, each)));
  return { title: item.title, inner, count: item.count, ...(await aim(pdf, item.dest)) };
}

async function readLinks(pdf: Pdf, index: number): Promise<PdfLink[]> {
  const page = await pdf.getPage(index + 1);
  const { height } = page.getViewport({ scale: 1 });
  const annotations = await page.getAnnotations();
  return Promise.all(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(async ({ rect, dest }) => {
        const { page: toPage, y: toY } = await aim(pdf, dest);
        return {
          page: index,
          left: rect[0],
          top: height - rect[3],
          right: rect[2],
          bottom: height - rect[1],
          toPage,
          toY,
        };
      }),
  );
}

async function aim(pdf: Pdf, dest: Item['dest']): Promise<{ page: number; y: number }> {
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [reference, , , top] = explicit ?? [];
  if (reference === undefined) throw new Error('it leads nowhere');
  const page = await pdf.getPageIndex(reference);
  const { height } = (await pdf.getPage(page + 1)).getViewport({ scale: 1 });
  return { page, y: height - top };
}
