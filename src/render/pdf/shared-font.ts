/**
 * The part of a font that one document embeds, of the font file that all documents share.
 *
 * Its glyphs are looked up by code point and by nothing else: no ligatures, no kerning, and nothing that fontkit
 * remembers of another document, so that a batch writes the same bytes as a single run. Characters that share a glyph get
 * a code each: what is copied from the file is what was written.
 */
import type { EmbeddedFontClass, PdfDocument, PdfFont, PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { FontFile } from '../../fonts/font-file.ts';
import { encodeSubset } from './font-subset.ts';

export interface SharedFont {
  /** Its name on the pages. */
  readonly id: string;
  /** Its object in the file. */
  ref(): PdfReference;
  /** Returns the codes of a text's characters, four hexadecimal digits each, and embeds their glyphs. */
  codesOf(text: string): string;
}

/** What stands in the place of a missing glyph; archival PDF wants no code to mean nothing. */
const unknownCharacter = 0xfffd;

/** Adds the font to the document under the id, which also goes into the file. */
export function shareFont(Base: EmbeddedFontClass, document: PdfDocument, file: FontFile, id: string): SharedFont {
  const font = new Base(document, file.font, id);
  font.unicode[0] = [unknownCharacter];
  const { subset } = font;
  const own = subset.encode.bind(subset);
  subset.encode = () => encodeSubset(file.font, subset) ?? own();
  document._fontFamilies[id] = font;
  const codes = new Map<string, string>();
  const codesOf = (text: string) => {
    let written = '';
    for (const character of text) {
      let code = codes.get(character);
      if (code === undefined) {
        code = embed(font, file, character.codePointAt(0) ?? 0);
        codes.set(character, code);
      }
      written += code;
    }
    return written;
  };
  return { id, ref: () => font.ref(), codesOf };
}

/** Returns the code of a character that the document did not have yet. */
function embed(font: PdfFont, file: FontFile, codePoint: number): string {
  const glyph = file.glyph(codePoint);
  if (glyph === undefined) throw new Error(`${file.postscriptName} has no glyph for ${codePoint}, yet layout chose it`);
  const place = font.subset.glyphs.push(glyph.id) - 1;
  font.widths[place] = (glyph.advance * 1000) / file.face.unitsPerEm;
  font.unicode[place] = [codePoint];
  return place.toString(16).padStart(4, '0');
}
