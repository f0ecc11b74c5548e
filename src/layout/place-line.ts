/**
 * Places the glyphs of a line: aligned or justified, glyphs of one font joined to one stretch of text.
 *
 * In: a line, where it stands, how it is aligned. Out: stretches of text with their positions.
 */
import type { Align } from '../tree/page-tree.ts';
import type { Line } from './break-lines.ts';
import type { Glyph } from './glyph.ts';
import type { LaidText, Owner } from './laid-out.ts';

export interface LineBox {
  /** The left edge and the width of what the line may fill, pt. */
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly align: Align;
  readonly size: number;
  /** pt */
  readonly spacing: number;
  readonly of?: Owner | undefined;
}

export function placeLine(line: Line, box: LineBox): LaidText[] {
  const texts: LaidText[] = [];
  const { glyphs } = line;
  // The spacing after the last glyph is not seen.
  const slack = box.width - line.indent - (line.width - box.spacing);
  const stretch = box.align === 'justify' && !line.last ? stretchOf(glyphs, slack) : 0;
  let x = box.x + line.indent + shift(box.align, slack);
  let start = 0;
  for (let end = 1; end <= glyphs.length; end++) {
    if (end < glyphs.length && isSameStretch(glyphs[end - 1] as Glyph, glyphs[end] as Glyph)) continue;
    if (start > 0 && glyphs[start - 1]?.isLatin && !glyphs[start]?.isLatin) x += stretch;
    const text = placeStretch(glyphs, start, end, x, box, stretch);
    texts.push(text);
    x += text.width;
    start = end;
  }
  return texts;
}

function shift(align: Align, slack: number): number {
  if (align === 'center') return slack / 2;
  return align === 'right' ? slack : 0;
}

/** Inside words and numbers nothing is stretched; a line with nothing else in it stays as it is. */
function stretchOf(glyphs: readonly Glyph[], slack: number): number {
  if (slack <= 0) return 0;
  let gaps = 0;
  for (let i = 1; i < glyphs.length; i++) {
    if (!(glyphs[i - 1]?.isLatin && glyphs[i]?.isLatin)) gaps += 1;
  }
  return gaps > 0 ? slack / gaps : 0;
}

function isSameStretch(a: Glyph, b: Glyph): boolean {
  return a.font === b.font && a.strong === b.strong && a.origin === b.origin && a.isLatin === b.isLatin;
}

/** Places the glyphs from `start` up to, not including, `end`. */
function placeStretch(
  glyphs: readonly Glyph[],
  start: number,
  end: number,
  x: number,
  { baseline, size, spacing: usual, of }: LineBox,
  stretch: number,
): LaidText {
  const { font, strong, origin, isLatin } = glyphs[start] as Glyph;
  const spacing = usual + (isLatin ? 0 : stretch);
  let width = 0;
  let text = '';
  for (let i = start; i < end; i++) {
    const glyph = glyphs[i] as Glyph;
    width = width + glyph.width + spacing;
    text += glyph.text;
  }
  return { kind: 'text', text, x, baseline, width, font, size, spacing, strong, of, origin };
}
