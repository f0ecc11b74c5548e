/**
 * The part of pdfmake 0.3.11 that writes the file, which it does not export: its document. Its layout and its renderer are
 * not used. The package is pinned exactly, and a test reads back what is painted.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Font } from 'fontkit';

  /** What pdfkit keeps of a font while it writes a document; the parts that our own font builds on. */
  export interface PdfFont {
    /** The font's object in the file, made when it is first asked for. */
    ref(): PdfReference;
    readonly subset: PdfSubset;
    /** By code: the width in thousandths of an em, and the characters that it stands for. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
  }

  /** The glyphs that are embedded; a glyph’s code is its place here. */
  export interface PdfSubset {
    readonly glyphs: number[];
    /** Returns the code of a glyph, which is added when it is not there yet. */
    includeGlyph(id: number): number;
    /** Returns the font file. */
    encode(): Uint8Array;
  }

  /** An object of the file, written when it is ended. */
  export interface PdfReference {
    data: { [key: string]: unknown };
    readonly id: number;
    /** Where it stands in the file, once it is written. */
    offset: number;
    compress: boolean;
    end(stream?: Uint8Array): void;
    /** As other objects name it: `12 0 R`. */
    toString(): string;
  }

  /** A subset of one font in one document. */
  export type EmbeddedFontClass = new (document: PdfDocument, font: Font, id: string) => PdfFont;

  export class PdfDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    /** Opens a font file and makes it the current font. */
    font(bytes: Buffer): this;
    _font: PdfFont;
    /** The fonts that are written when the document ends, by any name. */
    readonly _fontFamilies: Record<string, PdfFont>;
    /** The bookmarks. */
    readonly outline: PdfOutline;
    /** The catalogue of the file. */
    readonly _root: {
      readonly data: {
        PageLabels?: object;
        Metadata?: PdfReference;
        AF?: readonly PdfReference[];
        OutputIntents?: readonly PdfReference[];
      };
    };
    /** Makes an object of the file. A JavaScript string is written as a name, a String as text, a Buffer as bytes. */
    ref(data?: object): PdfReference;
    addPage(options: { readonly size: readonly [number, number] }): this;
    /** The current page. */
    readonly page: PdfPage;
    getStructTreeRoot(): PdfReference;
    getStructParentTree(): {
      /** By the key of a page: by the number of a stretch, the tag that it belongs to. */
      get(key: number): (PdfReference | null)[];
      /** By the key of an annotation: its tag. */
      add(key: number, tag: PdfReference): void;
    };
    createStructParentTreeNextKey(): number;
    /** Keys are sorted by the locale’s order. */
    addNamedEmbeddedFile(key: string, file: PdfReference): void;
    /** pdfkit's own writes texts into XML as they are. */
    endMetadata: () => void;
    fillColor(color: string): this;
    /** Right after a page has been added, and before anything is painted on it. */
    on(event: 'pageAdded', listener: () => void): this;
    /** Names a place on the current page; y from the page's top. */
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    /** Lays a link to a named place over a part of the current page. */
    goTo(x: number, y: number, width: number, height: number, name: string, options: PdfLinkOptions): this;
    save(): this;
    restore(): this;
    /** Clockwise, in degrees. */
    rotate(angle: number, options: { readonly origin: readonly [number, number] }): this;
    end(): void;
    /** Writes a line of the file, or bytes as they are. */
    _write(data: string | Uint8Array): void;
    /** How much of the file is written. */
    _offset: number;
    /** Notes that an object has been written. */
    _refEnd(object: PdfReference): void;
    /** Adds operators to the current page. */
    addContent(operators: string): this;
    /** Ends the pages that are painted. */
    flushPages(): void;
    /** Says what the colours mean. */
    _addColorOutputIntent: () => void;
  }

  export interface PdfPage {
    write(operators: Uint8Array): void;
    /** By the names that its operators use. */
    readonly fonts: Record<string, PdfReference>;
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly structParentTreeKey: number;
  }

  export interface PdfLinkOptions {
    /** What a reader aloud says of the link. */
    readonly Contents: object;
    /** Takes the annotation before it is written. */
    readonly structParent: { add(annotation: { readonly annotationRef: PdfReference }): void };
  }

  export interface PdfOutline {
    /** What is written of it. */
    readonly outlineData: { Count?: number };
    addItem(
      title: string,
      options: { readonly pageNumber: number; readonly top: number; readonly left: number },
    ): PdfOutline;
  }

  const exported: { readonly default: typeof PdfDocument };
  export default exported;
}
