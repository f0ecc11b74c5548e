/**
 * A font file, opened: its metrics for layout and its glyphs for the PDF.
 *
 * One FontFile serves all documents of a process. A glyph is asked for by code point, never by way of what fontkit
 * remembers of earlier texts, so that a document's bytes do not depend on the documents before it.
 */
import type { Font, FontCollection } from 'fontkit';
import type { FontFace } from '../layout/font-set.ts';

export interface GlyphMetrics {
  /** The glyph's number in the font. */
  readonly id: number;
  /** In units of the font. */
  readonly advance: number;
}

export interface FontFile {
  readonly face: FontFace;
  readonly postscriptName: string;
  /** Where it came from. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly font: Font;
  /** Returns undefined when the font has no glyph for the code point. */
  glyph(codePoint: number): GlyphMetrics | undefined;
}

/** Opens with fontkit; given to `openFont` so that the library is loaded only by those who need fonts. */
export type FontOpener = (bytes: Buffer, postscriptName?: string) => Font | FontCollection | null;

/** Returns the font, or undefined when the bytes are no font or hold no face of the wanted name. */
export function openFont(open: FontOpener, file: string, bytes: Uint8Array, face?: string): FontFile | undefined {
  const font = readFont(open, bytes, face);
  if (font === undefined) return undefined;
  const glyphs = new Map<number, GlyphMetrics | undefined>();
  const glyph = (codePoint: number): GlyphMetrics | undefined => {
    if (!glyphs.has(codePoint)) glyphs.set(codePoint, lookUp(font, codePoint));
    return glyphs.get(codePoint);
  };
  const metrics: FontFace = {
    id: `${font.postscriptName}@${bytes.length}`,
    family: font.familyName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    advance: (codePoint) => glyph(codePoint)?.advance,
  };
  return { face: metrics, postscriptName: font.postscriptName, file, bytes, font, glyph };
}

function readFont(open: FontOpener, bytes: Uint8Array, face: string | undefined): Font | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const opened = open(buffer, undefined);
    if (opened === null) return undefined;
    if (!('fonts' in opened)) return opened;
    return face === undefined ? opened.fonts[0] : opened.fonts.find((font) => font.postscriptName === face);
  } catch {
    // fontkit throws on bytes that it does not know; the caller says so with the file's place.
    return undefined;
  }
}

function lookUp(font: Font, codePoint: number): GlyphMetrics | undefined {
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  const glyph = font.glyphForCodePoint(codePoint);
  return { id: glyph.id, advance: glyph.advanceWidth };
}
