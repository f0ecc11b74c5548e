/**
 * Sets the contents (目录): a line for each heading, with dots that lead to the number of its page.
 *
 * In: the headings and the numbers that their pages print. Out: entries whose lines can be placed. The dots of all
 * lines stand in the same columns, counted from the right edge; a heading without a number has none.
 */
import { entryOf } from '../tree/entry.ts';
import type { Contents, Heading } from '../tree/page-tree.ts';
import { leader, paragraphStyles, type TextStyle } from '../tree/style-sheet.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { FontPicker } from './font-picker.ts';
import { type Glyph, glyphsOf } from './glyph.ts';
import type { LaidText, ListedHeading } from './laid-out.ts';
import { placeLine } from './place-line.ts';
import { baselineBelowMiddle, innerWidth } from './set-text.ts';

export interface ContentsEntry {
  readonly of: ListedHeading;
  readonly style: TextStyle;
  readonly lines: readonly Line[];
  /** The page number's glyphs, and one dot; no glyphs where no number is printed. */
  readonly number: readonly Glyph[];
  readonly dot: Glyph;
}

/** Kept free of text for the number and some dots before it, in characters. */
const reserve = 4;
/** A turned line begins below the text after the number, if that is not farther in than this, in characters. */
const longestHang = 5;
/** Between the text and the dots, and between the dots and the number, in characters. */
const gap = 0.4;

export function setEntry(
  contents: Contents,
  heading: Heading,
  number: string,
  width: number,
  fonts: FontPicker,
): ContentsEntry {
  const style = paragraphStyles[`contents-${heading.level}`];
  const set = (text: string, look: TextStyle): Glyph[] =>
    glyphsOf([{ text, strong: false, origin: heading.origin }], look, fonts);
  // Figures and dots look alike on every level.
  const plain: TextStyle = { ...style, role: paragraphStyles.body.role };
  const lines = breakLines(set(entryOf(heading), style), {
    width: innerWidth(style, width) - reserve * style.size,
    indent: 0,
    hang: hangOf(set(leadOf(heading), style), style),
    spacing: style.spacing,
    noLoneLast: true,
    byUnits: true,
  });
  const [dot] = set('.', { ...plain, size: leader.size });
  if (dot === undefined) throw new Error('a dot is one glyph');
  return { of: { kind: 'listed', contents, heading }, style, lines, number: set(number, plain), dot };
}

/** Places an entry's lines from `y` downwards, pt. */
export function placeEntry(entry: ContentsEntry, x: number, y: number, width: number): LaidText[] {
  const { style, of } = entry;
  return entry.lines.flatMap((line, index) => {
    const baseline = y + (index + 0.5) * style.pitch + baselineBelowMiddle * style.size;
    const left = x + style.insetLeft * style.size;
    const { size, spacing } = style;
    const box = { x: left, width: innerWidth(style, width), baseline, align: 'left', size, spacing, of } as const;
    const texts = placeLine(line, box);
    if (index < entry.lines.length - 1) return texts;
    const end = left + line.indent + line.width;
    return [...texts, ...placeNumber(entry, end, x + width, baseline)];
  });
}

/** `end`: where the text ends; `right`: where the number does. */
function placeNumber(entry: ContentsEntry, end: number, right: number, baseline: number): LaidText[] {
  const { number, dot, style, of } = entry;
  const [first] = number;
  if (first === undefined) return [];
  const width = number.reduce((sum, glyph) => sum + glyph.width, 0);
  const common = { kind: 'text', baseline, strong: false, of, origin: first.origin } as const;
  const text = number.map((glyph) => glyph.text).join('');
  const space = gap * style.size;
  const nearest = Math.ceil((width + space + dot.width) / leader.pitch);
  const farthest = Math.floor((right - end - space) / leader.pitch);
  const count = Math.max(0, farthest - nearest + 1);
  const dots: LaidText = {
    ...common,
    text: dot.text.repeat(count),
    x: right - farthest * leader.pitch,
    width: count * leader.pitch,
    font: dot.font,
    size: leader.size,
    spacing: leader.pitch - dot.width,
  };
  return [dots, { ...common, text, x: right - width, width, font: first.font, size: style.size, spacing: 0 }];
}

/** What stands before the heading's own text. */
function leadOf({ number, entry }: Heading): string {
  return entry === undefined ? number : entry.slice(0, entry.indexOf('　') + 1);
}

function hangOf(lead: readonly Glyph[], style: TextStyle): number {
  const width = lead.reduce((sum, glyph) => sum + glyph.width + style.spacing, 0);
  return width > longestHang * style.size ? 0 : width;
}
