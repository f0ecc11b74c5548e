/**
 * A glyph: one character of a run with the font that draws it and its width.
 *
 * In: runs and a text style. Out: glyphs in reading order, line breaks among them.
 */
import type { Origin, Run } from '../tree/page-tree.ts';
import { type FontRole, lettersOf, type TextStyle } from '../tree/style-sheet.ts';
import type { FontPicker } from './font-picker.ts';
import type { FontFace } from './font-set.ts';
import { isIdeograph, isWord } from './line-class.ts';

export interface Glyph {
  /** One code point; `\n` ends the line. */
  readonly text: string;
  readonly font: FontFace;
  /** Without the style's spacing, pt. */
  readonly width: number;
  readonly strong: boolean;
  readonly origin: Origin;
}

/** The part of a text style that glyphs depend on. */
export interface GlyphStyle extends Pick<TextStyle, 'role' | 'size'> {
  /** The role that letters and figures take, when it is not the usual one. */
  readonly figures?: FontRole;
}

/** Characters that show nothing and that no font needs to have: control and format characters, variation selectors. */
const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/u;

/** `strong` makes every run strong, as the head of a table is. */
export function glyphsOf(runs: readonly Run[], style: GlyphStyle, fonts: FontPicker, strong = false): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const run of runs) {
    const isStrong = run.strong || strong;
    for (const text of visible(run.text)) {
      const isEnd = text === '\n';
      const drawn = fonts.pick(isEnd ? ' ' : text, roleOf(text, style, isStrong), run.origin);
      const width = isEnd ? 0 : (drawn.advance * style.size) / drawn.font.unitsPerEm;
      glyphs.push({ text: isEnd ? text : drawn.text, width, font: drawn.font, strong: isStrong, origin: run.origin });
    }
  }
  return glyphs;
}

/** Emphasis is 黑体, never a thickened 宋体 or 仿宋. */
function roleOf(text: string, { role, figures }: GlyphStyle, strong: boolean): FontRole {
  if (strong) return role === 'title' ? role : 'heiti';
  if (!isWord(text)) return role;
  return figures ?? lettersOf(role);
}

function* visible(text: string): Generator<string> {
  for (const character of text) {
    if (character === '\n') yield character;
    else if (character === '\t') yield ' ';
    else if (isIdeograph(character) || !invisible.test(character)) yield character;
  }
}
