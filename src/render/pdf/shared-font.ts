/**
 * A font in one document, over a font file that all documents share.
 *
 * Its glyphs are looked up by code point and by nothing else: no ligatures, no kerning, and nothing that fontkit
 * remembers of another document, so that a batch writes the same bytes as a single run. Characters that share a glyph get
 * a code each: what is copied from the file is what was written.
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

/** What stands in the place of a missing glyph; archival PDF wants no code to mean nothing. */
const unknownCharacter = 0xfffd;

/** Adds the font to the document under the id, which also goes into the file. */
export function shareFont(base: EmbeddedFontClass, document: PdfDocument, file: FontFile, id: string): PdfFont {
  const shaped = new Map<number, Shaped>();
  const codes = new Map<number, string>();
  quickOutlines(file.font);
  class SharedFont extends base {
    override layout(text: string, _features: unknown, onlyWidth = false): PdfGlyphRun {
      const run = [...text].map((character) => shapeOnce(file, character.codePointAt(0) ?? 0, shaped));
      const advanceWidth = run.reduce((sum, { position }) => sum + position.xAdvance, 0);
      if (onlyWidth) return { glyphs: [], positions: [], advanceWidth };
      return { glyphs: run.map((one) => one.glyph), positions: run.map((one) => one.position), advanceWidth };
    }

    override encode(text: string): readonly [readonly string[], readonly PdfGlyphPosition[]] {
      const { glyphs, positions } = this.layout(text, undefined);
      return [glyphs.map((glyph, index) => codeOnce(this, glyph, positions[index]?.xAdvance ?? 0, codes)), positions];
    }
  }
  const font = new SharedFont(document, file.font, id);
  font.unicode[0] = [unknownCharacter];
  document._fontFamilies[id] = font;
  return font;
}

function codeOnce(font: PdfFont, glyph: PdfGlyph, width: number, codes: Map<number, string>): string {
  const [codePoint = 0] = glyph.codePoints;
  const known = codes.get(codePoint);
  if (known !== undefined) return known;
  const place = font.subset.glyphs.push(glyph.id) - 1;
  font.widths[place] = width;
  font.unicode[place] = glyph.codePoints;
  const code = place.toString(16).padStart(4, '0');
  codes.set(codePoint, code);
  return code;
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
