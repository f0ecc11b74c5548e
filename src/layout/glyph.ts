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
  /** Whether it is a letter, a figure or the blank between two words: between two such nothing is stretched. */
  readonly isLatin: boolean;
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
    const { origin } = run;
    for (const character of run.text) {
      if (isHidden(character)) continue;
      const isEnd = character === '\n';
      const { font, advance, text, isLatin } = fonts.pick(
        isEnd || character === '\t' ? ' ' : character,
        roleOf(character, style, isStrong),
        origin,
      );
      if (isEnd) glyphs.push({ text: character, width: 0, font, strong: isStrong, isLatin: false, origin });
      else
        glyphs.push({ text, width: (advance * style.size) / font.unitsPerEm, font, strong: isStrong, isLatin, origin });
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

function isHidden(character: string): boolean {
  if (isIdeograph(character) || (character >= ' ' && character <= '~')) return false;
  return character !== '\n' && character !== '\t' && invisible.test(character);
}
