/**
 * Picks the font that draws a character: its role's own, else one of another role.
 *
 * A character that no font has is drawn as a mark and kept in mind: it becomes a finding, never a blank.
 */
import { error, type Finding, fileStart } from '../core/finding.ts';
import type { Origin } from '../tree/page-tree.ts';
import type { FontRole } from '../tree/style-sheet.ts';
import type { FontFace, FontSet } from './font-set.ts';
import { isWord } from './line-class.ts';

export interface Picked {
  readonly font: FontFace;
  /** In units of the font. */
  readonly advance: number;
  /** What is drawn: the character, or the mark in its stead. */
  readonly text: string;
  /** Whether that is a letter, a figure or the blank between two words. */
  readonly isLatin: boolean;
}

export interface FontPicker {
  pick(character: string, role: FontRole, origin: Origin): Picked;
  /** One for each missing character and place, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Who stands in for a role that lacks a character, in this order. */
const roles: readonly FontRole[] = ['fangsong', 'songti', 'heiti', 'kaiti', 'title', 'latin'];
/** Blanks that an ordinary one can stand for; the wide one of Chinese is a character of its own. */
const isBlank = /[\u00a0\u2000-\u200a\u202f]/;
const marksInstead = ['□', '〓', '?'];

type Known = Map<FontRole, Map<string, Picked | undefined>>;

/** What was found serves all documents that are set with the same fonts. */
const knownBySet = new WeakMap<FontSet, Known>();

function knownIn(fonts: FontSet): Known {
  const known = knownBySet.get(fonts) ?? new Map();
  knownBySet.set(fonts, known);
  return known;
}

export function createFontPicker(fonts: FontSet): FontPicker {
  const known = knownIn(fonts);
  const missing = new Map<string, Finding>();
  const find = (character: string, role: FontRole): Picked | undefined => {
    const found = known.get(role)?.get(character);
    if (found || known.get(role)?.has(character)) return found;
    const ofRole = known.get(role) ?? new Map<string, Picked | undefined>();
    const searched = search(fonts, character, role);
    known.set(role, ofRole.set(character, searched));
    return searched;
  };
  return {
    pick: (character, role, origin) => {
      const found = find(character, role) ?? (isBlank.test(character) ? find(' ', role) : undefined);
      if (found) return found;
      const finding = glyphMissing(character, origin);
      missing.set(`${character}${finding.place.file}:${finding.place.range.start.offset}`, finding);
      return instead(fonts, role);
    },
    get findings() {
      return [...missing.values()];
    },
  };
}

function search(fonts: FontSet, character: string, role: FontRole): Picked | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const font of [role, ...roles].flatMap((each) => fonts.faces(each))) {
    const advance = font.advance(codePoint);
    if (advance !== undefined)
      return { font, advance, text: character, isLatin: isWord(character) || character === ' ' };
  }
  return undefined;
}

function instead(fonts: FontSet, role: FontRole): Picked {
  for (const mark of marksInstead) {
    const found = search(fonts, mark, role);
    if (found) return found;
  }
  throw new Error('the font set has no face with a letter in it');
}

function glyphMissing(character: string, origin: Origin): Finding {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return error('glyph-missing', origin.data ?? origin.template ?? fileStart(''), {
    message: `所有字体都没有“${character}”（U+${code}）这个字，无法排印`,
    hint: '核对是否打错；确实要用时，在 部门.yaml 的 字体 中写明含有这个字的字体文件',
    actual: character,
  });
}
