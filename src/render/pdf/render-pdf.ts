/**
 * Renders the laid-out tree as PDF: paints what layout placed, with the fonts that layout measured.
 *
 * The same input gives the same bytes, alone or after other documents, in any time zone: the only date is the
 * tree's, and nothing of one document stays behind for the next. The file is PDF/A-2b, or -3b when it carries its sources.
 */
import type { LoadedFonts } from '../../fonts/loaded-fonts.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Carried } from '../carried.ts';
import { attachFiles } from './attachments.ts';
import { addBookmarks } from './bookmarks.ts';
import { addMetadata, type DocumentInfo } from './metadata.ts';
import { linkContents } from './navigation.ts';
import { addPageLabels } from './page-labels.ts';
import { type FontProvider, paintPage, textPainter } from './painter.ts';
import { embeddedFont, loadPdfDocument } from './pdfmake.ts';
import type { QuickDocument, QuickDocumentClass } from './quick-document.ts';
import { shareFont } from './shared-font.ts';
import { writeStructure } from './structure.ts';
import { createTagger } from './tagger.ts';
import { draftWatermark } from './watermark.ts';

export interface PdfOptions {
  /** Lays 草稿 across each page. */
  readonly draft: boolean;
  /** The program's name and version, e.g. `jixiao 0.1.0`. */
  readonly program: string;
  /** What it was made of; the file is PDF/A-3 with it, PDF/A-2 without. */
  readonly carried?: Carried | undefined;
}

/** Returns the whole file. `fonts` must be those that the tree was laid out with. */
export async function renderPdf(laid: LaidOut, fonts: LoadedFonts, options: PdfOptions): Promise<Uint8Array> {
  const PdfDocument = await loadPdfDocument();
  const info = infoOf(laid, options);
  const document = createDocument(PdfDocument, info);
  paint(document, laid, fonts, options.draft);
  addBookmarks(document, laid);
  addPageLabels(document, laid.pages);
  if (options.carried) attachFiles(document, options.carried, info.ModDate);
  addMetadata(document, info, options.carried ? 3 : 2);
  return document.finish();
}

/** The pages, and the tags of what stands on them. */
function paint(document: QuickDocument, laid: LaidOut, fonts: LoadedFonts, isDraft: boolean): void {
  const tagger = createTagger(document);
  const provide = fontProvider(document, fonts);
  const paintText = textPainter(document, provide);
  const watermark = isDraft ? draftWatermark(document, fonts.set, paintText) : undefined;
  linkContents(document, laid, tagger);
  for (const page of laid.pages) {
    document.addPage({ size: [page.width, page.height] });
    if (watermark) tagger.mark('page');
    watermark?.();
    paintPage(document, page, paintText, tagger);
    tagger.endPage();
  }
  writeStructure(document, laid.tree, tagger.pieces);
}

function infoOf({ tree }: LaidOut, { program }: PdfOptions): DocumentInfo {
  const date = new Date(`${tree.date}T00:00:00+08:00`);
  return {
    Title: tree.title,
    Author: tree.unit,
    Subject: tree.subject,
    Creator: program,
    Producer: program,
    CreationDate: date,
    ModDate: date,
  };
}

/** `subset` makes pdfkit say what the colours mean (its sRGB profile); what the file claims is said in `metadata.ts`. */
function createDocument(PdfDocument: QuickDocumentClass, info: DocumentInfo): QuickDocument {
  const general = { pdfVersion: '1.7', subset: 'PDF/A-3b', tagged: true, lang: 'zh-CN', displayTitle: true };
  const options = { ...general, autoFirstPage: false, font: null, info };
  // No file is ever read by name: the fonts are given, and there are no images.
  return new PdfDocument({}, {}, {}, {}, options, null, () => false);
}

/** Fonts are numbered in the order of their first use in the document. */
function fontProvider(document: QuickDocument, fonts: LoadedFonts): FontProvider {
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
