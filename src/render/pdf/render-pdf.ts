/**
 * Renders the laid-out tree as PDF: paints what layout placed, with the fonts that layout measured.
 *
 * The same input gives the same bytes, alone or after other documents, in any time zone: the only date is the
 * tree's, and nothing of one document stays behind for the next.
 */
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { LoadedFonts } from '../../fonts/loaded-fonts.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import { addBookmarks } from './bookmarks.ts';
import { linkContents } from './navigation.ts';
import { addPageLabels } from './page-labels.ts';
import { type FontProvider, paintedPage } from './painted-page.ts';
import { embeddedFont, loadPdfmake, type Pdfmake } from './pdfmake.ts';
import { shareFont } from './shared-font.ts';
import { createRenderer } from './turning-renderer.ts';
import { draftWatermark } from './watermark.ts';

export interface PdfOptions {
  /** Lays 草稿 across each page. */
  readonly draft: boolean;
  /** The program's name and version, e.g. `jixiao 0.1.0`. */
  readonly program: string;
}

/** Returns the whole file. `fonts` must be those that the tree was laid out with. */
export async function renderPdf(laid: LaidOut, fonts: LoadedFonts, options: PdfOptions): Promise<Uint8Array> {
  const pdfmake = await loadPdfmake();
  const document = createDocument(pdfmake, laid, options);
  const provide = fontProvider(document, fonts);
  const watermark = options.draft ? draftWatermark(fonts.set, provide) : undefined;
  const pages = laid.pages.map((page) => paintedPage(page, provide, watermark));
  linkContents(document, laid);
  createRenderer(pdfmake.Renderer, document).renderPages(pages);
  addBookmarks(document, laid);
  addPageLabels(document, laid.pages);
  return finish(document);
}

function createDocument(pdfmake: Pdfmake, { tree }: LaidOut, { program }: PdfOptions): PdfDocument {
  const date = new Date(`${tree.date}T00:00:00+08:00`);
  const info = {
    Title: tree.title,
    Author: tree.unit,
    Subject: tree.subject,
    Creator: program,
    Producer: program,
    CreationDate: date,
    ModDate: date,
  };
  const options = { pdfVersion: '1.7', lang: 'zh-CN', displayTitle: true, autoFirstPage: false, font: null, info };
  // No file is ever read by name: the fonts are given, and there are no images.
  return new pdfmake.Document({}, {}, {}, {}, options, null, () => false);
}

/** Fonts are numbered in the order of their first use in the document. */
function fontProvider(document: PdfDocument, fonts: LoadedFonts): FontProvider {
  const provided = new Map<string, ReturnType<FontProvider>>();
  return ({ id }) => {
    const known = provided.get(id);
    if (known) return known;
    const file = fonts.files.get(id);
    if (file === undefined) throw new Error(`layout used a font that is not loaded: ${id}`);
    const font = shareFont(embeddedFont(document, file.bytes), document, file, `F${provided.size + 1}`);
    provided.set(id, font);
    return font;
  };
}

async function finish(document: PdfDocument): Promise<Uint8Array> {
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
