/**
 * The two parts of pdfmake 0.3.11 that paint, which it does not export: its document and its renderer. Its layout
 * is not used. The package is pinned exactly, and a test reads back what they paint.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Font } from 'fontkit';

  /** What pdfkit keeps of a font while it writes a document; the parts that our own font builds on. */
  export interface PdfFont {
    readonly id: string;
    /** In thousandths of an em. */
    readonly ascender: number;
    layout(text: string, features: unknown, onlyWidth?: boolean): PdfGlyphRun;
    /** Returns for each glyph its code in the file, four hexadecimal digits, and how far it moves. */
    encode(text: string): readonly [readonly string[], readonly PdfGlyphPosition[]];
    /** The glyphs that are embedded; a glyph’s code is its place here. */
    readonly subset: { readonly glyphs: number[] };
    /** By code: the width in thousandths of an em, and the characters that it stands for. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
  }

  /** An object of the file, written when it is ended. */
  export interface PdfReference {
    data: { [key: string]: unknown };
    compress: boolean;
    end(stream?: Uint8Array): void;
    /** As other objects name it: `12 0 R`. */
    toString(): string;
  }

  /** A stretch of a page that belongs to a tag: one to begin with. */
  export interface PdfStructureContent {
    readonly refs: readonly { readonly pageRef: PdfReference; readonly mcid: number }[];
  }

  /** A subset of one font in one document. */
  export type EmbeddedFontClass = new (document: PdfDocument, font: Font, id: string) => PdfFont;

  export interface PdfGlyphRun {
    readonly glyphs: readonly PdfGlyph[];
    /** In thousandths of an em. */
    readonly positions: readonly PdfGlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface PdfGlyph {
    readonly id: number;
    /** In units of the font. */
    readonly advanceWidth: number;
    /** What is copied from the file for this glyph. */
    readonly codePoints: readonly number[];
  }

  export interface PdfGlyphPosition {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }

  /** A stream of bytes, which ends some time after `end()`. */
  export class PdfDocument implements AsyncIterable<Uint8Array> {
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
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
      readonly data: { PageLabels?: object; Metadata?: PdfReference; AF?: readonly PdfReference[] };
    };
    /** Makes an object of the file. A JavaScript string is written as a name, a String as text, a Buffer as bytes. */
    ref(data?: object): PdfReference;
    /** The current page. */
    readonly page: PdfPage;
    /** Begins a stretch that belongs to a tag; it ends with its page at the latest. */
    markStructureContent(tag: string): PdfStructureContent;
    /** Begins a stretch that is no content of the document. */
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
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
    lineWidth(width: number): this;
    lineCap(cap: 'square'): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    /** Right after a page has been added, and before anything is painted on it. */
    on(event: 'pageAdded', listener: () => void): this;
    /** Names a place on the current page; y from the page's top. */
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    /** Lays a link to a named place over a part of the current page. */
    goTo(x: number, y: number, width: number, height: number, name: string, options: PdfLinkOptions): this;
    fontSize(size: number): this;
    /** Paints a text whose line has its upper edge at `y`. */
    text(
      text: string,
      x: number,
      y: number,
      options: {
        readonly lineBreak: false;
        readonly textWidth: number;
        readonly wordCount: 1;
        readonly characterSpacing: number;
      },
    ): this;
    save(): this;
    restore(): this;
    /** Clockwise, in degrees. */
    rotate(angle: number, options: { readonly origin: readonly [number, number] }): this;
    end(): void;
  }

  export interface PdfPage {
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

declare module 'pdfmake/js/Renderer.js' {
  import type { PdfDocument, PdfFont } from 'pdfmake/js/PDFDocument.js';
  import type { Owner } from '../../layout/laid-out.ts';

  export interface PaintedInline {
    readonly text: string;
    /** From the line's left edge, pt. */
    readonly x: number;
    readonly width: number;
    readonly font: PdfFont;
    readonly fontSize: number;
    readonly characterSpacing: number;
  }

  /** A line of text with what the painter must know of it besides. */
  export interface PaintedLine {
    readonly x: number;
    readonly y: number;
    readonly inlines: readonly PaintedInline[];
    /** Our own: turned clockwise about (x, y), in degrees. */
    readonly angle?: number;
    /** Our own: black unless it is said. */
    readonly color?: string;
    /** Our own: what it says; none of the page's own, its number. */
    readonly of?: Owner;
    getHeight(): number;
    /** How far below `y` the baseline stands, pt. */
    getAscenderHeight(): number;
  }

  export interface PaintedVector {
    readonly type: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
    readonly lineCap: 'square';
  }

  export interface PaintedPage {
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly items: readonly (
      | { readonly type: 'line'; readonly item: PaintedLine }
      | { readonly type: 'vector'; readonly item: PaintedVector }
    )[];
  }

  export class Renderer {
    constructor(document: PdfDocument);
    renderPages(pages: readonly PaintedPage[]): void;
    renderLine(line: PaintedLine, x: number, y: number): void;
    renderVector(vector: PaintedVector): void;
  }

  const exported: { readonly default: typeof Renderer };
  export default exported;
}
