/**
 * The 草稿 that lies across each page of a draft: large, slanting, and light enough to read and copy through.
 *
 * It is painted first, in a solid light grey, and the text over it: nothing in the file is transparent, which archives
 * do not like and some printers cannot do.
 */
import type { FontSet } from '../../layout/font-set.ts';
import { paintTurned, type TextPainter } from './painter.ts';
import type { QuickDocument } from './quick-document.ts';

const text = '草稿';
/** pt */
const fontSize = 150;
const angle = -45;
const color = '#e6e6e6';

/** Paints the mark on the current page. */
export type Watermark = () => void;

/** Returns undefined when no font has the characters. */
export function draftWatermark(document: QuickDocument, fonts: FontSet, paint: TextPainter): Watermark | undefined {
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  const faces = (['heiti', 'songti', 'title'] as const).flatMap((role) => fonts.faces(role));
  const face = faces.find((each) => codePoints.every((codePoint) => each.advance(codePoint) !== undefined));
  if (face === undefined) return undefined;
  const scale = fontSize / face.unitsPerEm;
  const width = codePoints.reduce((sum, codePoint) => sum + (face.advance(codePoint) ?? 0), 0) * scale;
  const belowMiddle = ((face.ascent + face.descent) / 2) * scale;
  const common = { text, font: face, size: fontSize, spacing: 0 };
  return () => {
    const stretch = { ...common, ...start(document.page, width / 2, belowMiddle) };
    paintTurned(document, angle, stretch, paint, color);
  };
}

/** Where the slanting baseline begins so that the middle of the text is that of the page. */
function start(page: { readonly width: number; readonly height: number }, half: number, below: number) {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { x: page.width / 2 - half * cos - below * sin, baseline: page.height / 2 - half * sin + below * cos };
}
