/**
 * The 草稿 that lies across each page of a draft: large, slanting, and light enough to read and copy through.
 *
 * It is painted first, in a solid light grey, and the text over it: nothing in the file is transparent, which archives
 * do not like and some printers cannot do.
 */
import type { PaintedLine } from 'pdfmake/js/Renderer.js';
import type { FontSet } from '../../layout/font-set.ts';
import type { FontProvider } from './painted-page.ts';

const text = '草稿';
/** pt */
const fontSize = 150;
const angle = -45;
const color = '#e6e6e6';

/** Gives the mark for a page of a size, pt. */
export type Watermark = (page: { readonly width: number; readonly height: number }) => PaintedLine;

/** Returns undefined when no font has the characters. */
export function draftWatermark(fonts: FontSet, provide: FontProvider): Watermark | undefined {
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  const faces = (['heiti', 'songti', 'title'] as const).flatMap((role) => fonts.faces(role));
  const face = faces.find((each) => codePoints.every((codePoint) => each.advance(codePoint) !== undefined));
  if (face === undefined) return undefined;
  const scale = fontSize / face.unitsPerEm;
  const width = codePoints.reduce((sum, codePoint) => sum + (face.advance(codePoint) ?? 0), 0) * scale;
  const belowMiddle = ((face.ascent + face.descent) / 2) * scale;
  const inline = { text, x: 0, width, font: provide(face), fontSize, characterSpacing: 0 };
  const common = { angle, color, inlines: [inline], getHeight: () => 0, getAscenderHeight: () => 0 };
  return (page) => ({ ...common, ...start(page, width / 2, belowMiddle) });
}

/** Where the slanting baseline begins so that the middle of the text is that of the page. */
function start(page: { readonly width: number; readonly height: number }, half: number, below: number) {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { x: page.width / 2 - half * cos - below * sin, y: page.height / 2 - half * sin + below * cos };
}
