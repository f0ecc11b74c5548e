/** The 草稿 that lies across each page of a draft: large, slanting, and light enough to read and copy through. */
import type { PaintedWatermark } from 'pdfmake/js/Renderer.js';
import type { FontSet } from '../../layout/font-set.ts';
import type { FontProvider } from './painted-page.ts';

const text = '草稿';
/** pt */
const fontSize = 150;
const angle = -45;
const opacity = 0.1;

/** Returns undefined when no font has the characters. */
export function draftWatermark(fonts: FontSet, provide: FontProvider): PaintedWatermark | undefined {
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  const faces = (['heiti', 'songti', 'title'] as const).flatMap((role) => fonts.faces(role));
  const face = faces.find((each) => codePoints.every((codePoint) => each.advance(codePoint) !== undefined));
  if (face === undefined) return undefined;
  const scale = fontSize / face.unitsPerEm;
  const width = codePoints.reduce((sum, codePoint) => sum + (face.advance(codePoint) ?? 0), 0) * scale;
  const height = (face.ascent - face.descent) * scale;
  return { text, font: provide(face), fontSize, angle, color: 'black', opacity, _size: { size: { width, height } } };
}
