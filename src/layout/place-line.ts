/**
 * Places the glyphs of a line: aligned or justified, glyphs of one font joined to one stretch of text.
 *
 * In: a line, where it stands, how it is aligned. Out: stretches of text with their positions.
 */
import type { Align } from '../tree/page-tree.ts';
import type { Line } from './break-lines.ts';
import type { Glyph } from './glyph.ts';
import type { LaidText, Owner } from './laid-out.ts';
import { isWord } from './line-class.ts';

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
  // The spacing after the last glyph is not seen.
  const slack = box.width - line.indent - (line.width - box.spacing);
  const stretch = box.align === 'justify' && !line.last ? stretchOf(line.glyphs, slack) : 0;
  let x = box.x + line.indent + shift(box.align, slack);
  const texts: LaidText[] = [];
  let before: readonly Glyph[] = [];
  for (const group of groups(line.glyphs)) {
    if (isWordGroup(before) && !isWordGroup(group)) x += stretch;
    const text = placeGroup(group, x, box, stretch);
    texts.push(text);
    x += text.width;
    before = group;
  }
  return texts;
}

function shift(align: Align, slack: number): number {
  if (align === 'center') return slack / 2;
  return align === 'right' ? slack : 0;
}

/** Inside words and numbers nothing is stretched; a line with nothing else in it stays as it is. */
function stretchOf(glyphs: readonly Glyph[], slack: number): number {
  let gaps = 0;
  for (let i = 1; i < glyphs.length; i++) {
    if (isGap(glyphs[i - 1] as Glyph, glyphs[i] as Glyph)) gaps += 1;
  }
  return gaps > 0 && slack > 0 ? slack / gaps : 0;
}

function isGap(before: Glyph, after: Glyph): boolean {
  return !(isWordGlyph(before) && isWordGlyph(after));
}

function isWordGlyph(glyph: Glyph): boolean {
  return isWord(glyph.text) || glyph.text === ' ';
}

function isWordGroup(group: readonly Glyph[]): boolean {
  return group[0] !== undefined && isWordGlyph(group[0]);
}

function* groups(glyphs: readonly Glyph[]): Generator<readonly Glyph[]> {
  let start = 0;
  for (let i = 1; i <= glyphs.length; i++) {
    const before = glyphs[i - 1] as Glyph;
    const glyph = glyphs[i];
    if (glyph && isSameStretch(before, glyph)) continue;
    yield glyphs.slice(start, i);
    start = i;
  }
}

function isSameStretch(a: Glyph, b: Glyph): boolean {
  const sameLook = a.font === b.font && a.strong === b.strong && a.origin === b.origin;
  return sameLook && isWordGlyph(a) === isWordGlyph(b);
}

function placeGroup(group: readonly Glyph[], x: number, box: LineBox, stretch: number): LaidText {
  const { font, strong, origin } = group[0] as Glyph;
  const spacing = box.spacing + (isWordGroup(group) ? 0 : stretch);
  const width = group.reduce((sum, glyph) => sum + glyph.width + spacing, 0);
  const text = group.map((glyph) => glyph.text).join('');
  const { baseline, size, of } = box;
  return { kind: 'text', text, x, baseline, width, font, size, spacing, strong, ...(of && { of }), origin };
}
