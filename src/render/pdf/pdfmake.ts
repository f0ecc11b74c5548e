/**
 * pdfmake's document, loaded when the first PDF is made: it takes a tenth of a second. Its cipher makes its tables when it is
 * loaded, and no report is encrypted: it is loaded when somebody asks.
 *
 * With it comes pdfkit's class of embedded fonts, which it does not export: it is taken from a font that it opened.
 */
// biome-ignore lint/style/noRestrictedImports: a library is loaded, nothing else.
import { createRequire } from 'node:module';
import type { EmbeddedFontClass, PdfDocument } from 'pdfmake/js/PDFDocument.js';
import { standIn } from '../../core/stand-in.ts';
import { type QuickDocumentClass, quickDocumentClass } from './quick-document.ts';

let documentClass: QuickDocumentClass | undefined;

export async function loadPdfDocument(): Promise<QuickDocumentClass> {
  if (documentClass === undefined) {
    cipherLater();
    documentClass = quickDocumentClass(defaultOf(await import('pdfmake/js/PDFDocument.js')));
  }
  return documentClass;
}

function cipherLater(): void {
  const inPdfmake = createRequire(createRequire(import.meta.url).resolve('pdfmake/js/PDFDocument.js'));
  const inPdfkit = createRequire(inPdfmake.resolve('pdfkit'));
  standIn<{ readonly cbc: unknown; readonly ecb: unknown }>(inPdfkit, '@noble/ciphers/aes', (load) => ({
    get cbc() {
      return load().cbc;
    },
    get ecb() {
      return load().ecb;
    },
  }));
}

/** The class depends on pdfkit alone, whatever font and document it is taken from, so one is enough for a process. */
let embeddedFontClass: EmbeddedFontClass | undefined;

/** `bytes`: any font file. */
export function embeddedFont(document: PdfDocument, bytes: Uint8Array): EmbeddedFontClass {
  if (embeddedFontClass === undefined) {
    document.font(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    embeddedFontClass = document._font.constructor as EmbeddedFontClass;
  }
  return embeddedFontClass;
}

/** Node gives a CommonJS module's own `default` one level deeper than some loaders do. */
function defaultOf<T>(module: { readonly default: { readonly default: T } }): T {
  const inner: { readonly default?: T } = module.default;
  return inner.default ?? (module.default as unknown as T);
}
