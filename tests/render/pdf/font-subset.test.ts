import type { Font } from 'fontkit';
import type { PdfSubset } from 'pdfmake/js/PDFDocument.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FontFile } from '../../../src/fonts/font-file.ts';
import { encodeSubset } from '../../../src/render/pdf/font-subset.ts';
import { packagedFonts } from '../../fonts/packaged-fonts.ts';

let files: readonly FontFile[];
beforeAll(async () => {
  files = [...(await packagedFonts()).files.values()];
});

function subsetOf(font: Font, glyphs: readonly number[]): PdfSubset {
  const subset: PdfSubset = (font as unknown as { createSubset(): PdfSubset }).createSubset();
  for (const glyph of glyphs) subset.includeGlyph(glyph);
  return subset;
}

/** Glyphs made of others, which bring these along. */
function madeGlyphs(font: Font): number[] {
  const ids = Array.from({ length: font.numGlyphs }, (_, id) => id);
  const decode = (id: number) =>
    (font.getGlyph(id) as unknown as { _decode(): { components?: object[] } | null })._decode();
  return ids.filter((id) => decode(id)?.components);
}

describe('the font file that a PDF embeds', () => {
  test('has the bytes of fontkit’s own subset, in every packaged font, whatever was embedded before', () => {
    expect(files.length).toBeGreaterThan(2);
    for (const { font, glyph } of files) {
      const written = [...'中华人民共和国 2024年☑□（元）'].flatMap((one) => glyph(one.codePointAt(0) ?? 0)?.id ?? []);
      for (const glyphs of [[], written, written.slice(0, 3).reverse(), written]) {
        const expected = Buffer.from(subsetOf(font, glyphs).encode());
        expect(Buffer.compare(Buffer.from(encodeSubset(font, subsetOf(font, glyphs)) ?? []), expected)).toBe(0);
      }
    }
  });

  test('brings along the glyphs that another is made of', () => {
    const made = files.map(({ font }) => ({ font, glyphs: font.numGlyphs < 5000 ? madeGlyphs(font) : [] }));
    const { font, glyphs } = made.find((one) => one.glyphs.length > 2) ?? {};
    if (font === undefined || glyphs === undefined) throw new Error('no packaged font has a glyph made of others');
    const subset = subsetOf(font, glyphs);
    const expected = Buffer.from(subsetOf(font, glyphs).encode());
    expect(Buffer.compare(Buffer.from(encodeSubset(font, subset) ?? []), expected)).toBe(0);
    expect(subset.glyphs.length).toBeGreaterThan(glyphs.length + 1);
  });
});
