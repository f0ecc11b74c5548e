/**
 * Sets paragraphs: text to lines of known height, ready to be placed or cut between any two of them.
 *
 * In: paragraphs and a width. Out: lines with the style that gives their pitch.
 */
import type { Align, Heading, Paragraph, Run } from '../tree/page-tree.ts';
import { paragraphStyles, type TextStyle, table as tableStyle } from '../tree/style-sheet.ts';
import { balanceLines } from './balance-lines.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { FontPicker } from './font-picker.ts';
import { glyphsOf } from './glyph.ts';
import type { LaidText, Owner } from './laid-out.ts';
import { placeLine } from './place-line.ts';

export interface SetLine {
  readonly line: Line;
  readonly style: TextStyle;
  readonly align: Align;
  /** Space above the line, pt: between paragraphs, not between the lines of one. */
  readonly before: number;
  /** None where the text stands here again. */
  readonly of?: Owner | undefined;
}

/** What is to be set, apart from the text itself. */
export interface TextFrame {
  /** pt */
  readonly width: number;
  readonly fonts: FontPicker;
  /** Overrides the styles' alignment where a paragraph does not say its own. */
  readonly align?: Align | undefined;
  readonly strong?: boolean;
  /** Whether the text is a name, to be broken between units of meaning as a title is. */
  readonly balanced?: boolean;
}

/** Where the baseline stands in a Chinese character's square, from the square's middle downwards, in em. */
export const baselineBelowMiddle = 0.38;

export function styleOf(block: Heading | Paragraph): TextStyle {
  if (block.kind === 'paragraph') return paragraphStyles[block.style];
  if (block.style === 'part') return paragraphStyles['part-title'];
  return block.style === 'annex' ? paragraphStyles['annex-label'] : paragraphStyles[`h${block.level}`];
}

/** Returns what the style leaves of a width, pt. */
export function innerWidth(style: TextStyle, width: number): number {
  return width - (style.insetLeft + style.insetRight) * style.size;
}

export function setParagraph(paragraph: Paragraph, frame: TextFrame): SetLine[] {
  const style = styleOf(paragraph);
  const lines = setRuns(paragraph.runs, style, paragraph.align ?? frame.align ?? style.align, frame);
  return lines.map((line) => ({ ...line, of: paragraph }));
}

export function setHeading(heading: Heading, frame: TextFrame): SetLine[] {
  const style = styleOf(heading);
  const number: Run = { text: heading.number, strong: false, origin: heading.origin };
  return setRuns([number, ...heading.runs], style, style.align, frame).map((line) => ({ ...line, of: heading }));
}

/** Sets paragraphs one below the other, as they stand in a cell: no space above the first. */
export function setParagraphs(paragraphs: readonly Paragraph[], frame: TextFrame): SetLine[] {
  const lines: SetLine[] = [];
  let after = 0;
  for (const paragraph of paragraphs) {
    const [first, ...rest] = setParagraph(paragraph, frame);
    if (first) lines.push({ ...first, before: lines.length === 0 ? 0 : first.before + after }, ...rest);
    after = styleOf(paragraph).after;
  }
  return lines;
}

/** The same line where it only repeats what stands on a page before. */
export function saidAgain({ of: _, ...line }: SetLine): SetLine {
  return line;
}

/** Returns the height of lines that stand at the top of something, pt. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line, index) => sum + line.style.pitch + (index === 0 ? 0 : line.before), 0);
}

/** Returns the height of a cell that holds the lines, pt. */
export function needOf(lines: readonly SetLine[]): number {
  return heightOf(lines) + 2 * tableStyle.paddingY;
}

/** Places lines from `y` downwards; the first one's space above counts as already made. */
export function placeLines(lines: readonly SetLine[], x: number, y: number, width: number): LaidText[] {
  let top = y;
  return lines.flatMap(({ line, style, align, before, of }, index) => {
    if (index > 0) top += before;
    const baseline = top + style.pitch / 2 + baselineBelowMiddle * style.size;
    top += style.pitch;
    const box = { x: x + style.insetLeft * style.size, width: innerWidth(style, width) };
    return placeLine(line, { ...box, baseline, align, size: style.size, spacing: style.spacing, of });
  });
}

/** Sets one paragraph's text in a style that need not be in the style sheet. */
export function setRuns(runs: readonly Run[], style: TextStyle, align: Align, frame: TextFrame): SetLine[] {
  const glyphs = glyphsOf(runs, style, frame.fonts, frame.strong);
  const indent = align === 'left' || align === 'justify' ? style.indent * style.size : 0;
  const { spacing } = style;
  const width = innerWidth(style, frame.width);
  const lines =
    style.balanced || frame.balanced === true
      ? balanceLines(glyphs, { width, spacing })
      : breakLines(glyphs, { width, indent, spacing, noLoneLast: align !== 'justify' });
  return lines.map((line, index) => ({ line, style, align, before: index === 0 ? style.before : 0 }));
}
