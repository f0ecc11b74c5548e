/**
 * A font in one document, over a font file that all documents share.
 *
 * Its glyphs are looked up by code point and by nothing else: no ligatures, no kerning, and nothing that fontkit
 * remembers of another document, so that a batch writes the same bytes as a single run.
 */
import type {
  EmbeddedFontClass,
  PdfDocument,
  PdfFont,
  PdfGlyph,
  PdfGlyphPosition,
  PdfGlyphRun,
} from 'pdfmake/js/PDFDocument.js';
import type { FontFile } from '../../fonts/font-file.ts';
import { quickOutlines } from './quick-outlines.ts';

interface Shaped {
  readonly glyph: PdfGlyph;
  readonly position: PdfGlyphPosition;
}

/** Adds the font to the document under the id, which also goes into the file. */
export function shareFont(base: EmbeddedFontClass, document: PdfDocument, file: FontFile, id: string): PdfFont {
  const shaped = new Map<number, Shaped>();
  quickOutlines(file.font);
  class SharedFont extends base {
    override layout(text: string, _features: unknown, onlyWidth = false): PdfGlyphRun {
      const run = [...text].map((character) => shapeOnce(file, character.codePointAt(0) ?? 0, shaped));
      const advanceWidth = run.reduce((sum, { position }) => sum + position.xAdvance, 0);
      if (onlyWidth) return { glyphs: [], positions: [], advanceWidth };
      return { glyphs: run.map((one) => one.glyph), positions: run.map((one) => one.position), advanceWidth };
    }
  }
  const font = new SharedFont(document, file.font, id);
  document._fontFamilies[id] = font;
  return font;
}

function shapeOnce(file: FontFile, codePoint: number, shaped: Map<number, Shaped>): Shaped {
  const known = shaped.get(codePoint);
  if (known) return known;
  const fresh = shape(file, codePoint);
  shaped.set(codePoint, fresh);
  return fresh;
}

function shape(file: FontFile, codePoint: number): Shaped {
  const glyph = file.glyph(codePoint);
  if (glyph === undefined) throw new Error(`${file.postscriptName} has no glyph for ${codePoint}, yet layout chose it`);
  const advance = (glyph.advance * 1000) / file.face.unitsPerEm;
  return {
    glyph: { id: glyph.id, advanceWidth: glyph.advance, codePoints: [codePoint] },
    position: { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance },
  };
}
