/**
 * The font file that a PDF embeds: of a TrueType font, the glyphs that the document uses.
 *
 * The same bytes as fontkit's own, which decodes each glyph anew for each document and measures each table before it
 * writes it: that took longer than to compress the result. Here what the glyphs and the font say is read once.
 */
import type { Font } from 'fontkit';
import type { PdfSubset } from 'pdfmake/js/PDFDocument.js';
import { type FontTables, type Outline, readTables, withGlyphs, writeTables } from './font-tables.ts';

/** The parts of fontkit's fonts that its own subset of a TrueType font uses. */
interface TrueTypeFont {
  createSubset(): PdfSubset;
  getGlyph(id: number): TrueTypeGlyph;
  readonly loca?: { readonly offsets: readonly number[]; readonly version: number };
  _getTableStream(table: 'glyf'): { pos: number; readBuffer(length: number): Uint8Array };
  /** Set in a font with variations, whose outlines are written anew. */
  readonly _variationProcessor?: object | null;
}

interface TrueTypeGlyph {
  readonly advanceWidth: number;
  _getMetrics(): { readonly leftBearing: number };
  _decode(): { readonly components: readonly Component[] } | null;
}

/** A glyph that another is made of, and where in that other's outline its number stands. */
interface Component {
  readonly glyphID: number;
  readonly pos: number;
}

interface MadeOutline extends Outline {
  readonly components: readonly Component[];
}

/** Returns undefined for a font whose outlines are no TrueType ones, or must be made anew. */
export function encodeSubset(font: Font, subset: PdfSubset): Uint8Array | undefined {
  const trueType = font as unknown as TrueTypeFont;
  if (trueType.loca === undefined || trueType._variationProcessor) return undefined;
  const outlines: Outline[] = [];
  // A glyph that is made of others brings them along, at the end.
  for (let index = 0; index < subset.glyphs.length; index++) {
    const outline = outlineOf(trueType, subset.glyphs[index] ?? 0);
    outlines.push(outline.components.length > 0 ? renumbered(outline, subset) : outline);
  }
  return writeTables(withGlyphs(frameOf(trueType), outlines, trueType.loca.version === 0));
}

const known = new WeakMap<TrueTypeFont, Map<number, MadeOutline>>();

function outlineOf(font: TrueTypeFont, id: number): MadeOutline {
  const outlines = known.get(font) ?? new Map<number, MadeOutline>();
  known.set(font, outlines);
  const outline = outlines.get(id) ?? readOutline(font, id);
  outlines.set(id, outline);
  return outline;
}

function readOutline(font: TrueTypeFont, id: number): MadeOutline {
  const { offsets = [] } = font.loca ?? {};
  const start = offsets[id] ?? 0;
  const stream = font._getTableStream('glyf');
  stream.pos += start;
  const bytes = stream.readBuffer((offsets[id + 1] ?? start) - start);
  const glyph = font.getGlyph(id);
  // The number of contours comes first; below 0, the glyph is made of others.
  const isMade = ((bytes[0] ?? 0) & 0x80) !== 0;
  const components = (isMade && glyph._decode()?.components) || [];
  return { bytes, advance: glyph.advanceWidth, bearing: glyph._getMetrics().leftBearing, components };
}

function renumbered(outline: MadeOutline, subset: PdfSubset): MadeOutline {
  const bytes = new Uint8Array(outline.bytes);
  const view = new DataView(bytes.buffer);
  for (const { glyphID, pos } of outline.components) view.setUint16(pos, subset.includeGlyph(glyphID));
  return { ...outline, bytes };
}

const frames = new WeakMap<TrueTypeFont, FontTables>();

/** What fontkit writes for no glyph but the missing one: which tables there are, and what is the same in all subsets. */
function frameOf(font: TrueTypeFont): FontTables {
  const frame = frames.get(font) ?? readTables(font.createSubset().encode());
  frames.set(font, frame);
  return frame;
}
