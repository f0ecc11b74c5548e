/**
 * Spares fontkit the outlines of glyphs that a PDF only copies.
 *
 * To embed a glyph, fontkit decodes all its points merely to see whether it is made of other glyphs, and does so anew for
 * each document: a fourth of the time that a form's PDF takes. The number of contours, the first two bytes, tells it.
 */
import type { Font } from 'fontkit';

/** The parts of fontkit's fonts and glyphs that its own subset of a TrueType font uses. */
interface OutlineFont {
  getGlyph(id: number, codePoints?: number[]): OutlineGlyph;
  readonly loca?: { readonly offsets: readonly number[] };
  _getTableStream(table: 'glyf'): { pos: number; readInt16BE(): number };
  /** Set in a font with variations, whose outlines are written anew. */
  readonly _variationProcessor?: object | null;
}

interface OutlineGlyph {
  readonly id: number;
  _decode?: () => { readonly numberOfContours: number } | null;
}

const done = new WeakSet<Font>();

/** Changes the font once; the files it is embedded in stay the same, byte for byte. */
export function quickOutlines(font: Font): void {
  if (done.has(font)) return;
  done.add(font);
  const outlines = font as unknown as OutlineFont;
  if (outlines.loca === undefined || outlines._variationProcessor) return;
  const getGlyph = outlines.getGlyph.bind(font);
  const quick = new WeakSet<OutlineGlyph>();
  outlines.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints);
    if (!quick.has(glyph)) {
      quick.add(glyph);
      hasten(outlines, glyph);
    }
    return glyph;
  };
}

function hasten(font: OutlineFont, glyph: OutlineGlyph): void {
  const decode = glyph._decode?.bind(glyph);
  if (decode === undefined) return;
  let known: ReturnType<typeof decode> | undefined;
  glyph._decode = () => {
    if (known === undefined) known = simple(font, glyph.id) ?? decode();
    return known;
  };
}

/** Returns undefined for a glyph made of others, and for one without an outline: fontkit knows what to do with these. */
function simple(font: OutlineFont, id: number): { readonly numberOfContours: number } | undefined {
  const [start = 0, end = 0] = font.loca?.offsets.slice(id, id + 2) ?? [];
  if (start === end) return undefined;
  const stream = font._getTableStream('glyf');
  stream.pos += start;
  const numberOfContours = stream.readInt16BE();
  return numberOfContours < 0 ? undefined : { numberOfContours };
}
