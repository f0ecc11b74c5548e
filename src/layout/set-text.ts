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
  return setOne(paragraph, frame, styleOf(paragraph).before);
}

export function setHeading(heading: Heading, frame: TextFrame): SetLine[] {
  const style = styleOf(heading);
  const number: Run = { text: heading.number, strong: false, origin: heading.origin };
  return setRuns([number, ...heading.runs], style, style.align, frame, style.before, heading);
}

/** Sets paragraphs one below the other, as they stand in a cell: no space above the first. */
export function setParagraphs(paragraphs: readonly Paragraph[], frame: TextFrame): SetLine[] {
  const [first, ...rest] = paragraphs;
  if (first === undefined) return [];
  const lines = setOne(first, frame, 0);
  let { after } = styleOf(first);
  for (const paragraph of rest) {
    const style = styleOf(paragraph);
    for (const line of setOne(paragraph, frame, style.before + after)) lines.push(line);
    after = style.after;
  }
  return lines;
}

/** `before`: the space above its first line, pt. */
function setOne(paragraph: Paragraph, frame: TextFrame, before: number): SetLine[] {
  const style = styleOf(paragraph);
  const align = paragraph.align ?? frame.align ?? style.align;
  return setRuns(paragraph.runs, style, align, frame, before, paragraph);
}

/** The same line where it only repeats what stands on a page before. */
export function saidAgain({ of: _, ...line }: SetLine): SetLine {
  return line;
}

/** Returns the height of lines that stand at the top of something, pt. */
export function heightOf(lines: readonly SetLine[]): number {
  let height = 0;
  for (let i = 0; i < lines.length; i++) {
    const { style, before } = lines[i] as SetLine;
    height = height + style.pitch + (i === 0 ? 0 : before);
  }
  return height;
}

/** Returns the height of a cell that holds the lines, pt. */
export function needOf(lines: readonly SetLine[]): number {
  return heightOf(lines) + 2 * tableStyle.paddingY;
}

/** Places lines from `y` downwards; the first one's space above counts as already made. */
export function placeLines(lines: readonly SetLine[], x: number, y: number, width: number): LaidText[] {
  const texts: LaidText[] = [];
  let top = y;
  for (let i = 0; i < lines.length; i++) {
    const { line, style, align, before, of } = lines[i] as SetLine;
    if (i > 0) top += before;
    const { size, spacing } = style;
    const baseline = top + style.pitch / 2 + baselineBelowMiddle * size;
    top += style.pitch;
    const left = x + style.insetLeft * size;
    texts.push(...placeLine(line, { x: left, width: innerWidth(style, width), baseline, align, size, spacing, of }));
  }
  return texts;
}

/** Sets one paragraph's text in a style that need not be in the style sheet. `before`: the space above its first line, pt. */
export function setRuns(
  runs: readonly Run[],
  style: TextStyle,
  align: Align,
  frame: TextFrame,
  before: number,
  of?: Owner,
): SetLine[] {
  const glyphs = glyphsOf(runs, style, frame.fonts, frame.strong);
  const indent = align === 'left' || align === 'justify' ? style.indent * style.size : 0;
  const { spacing } = style;
  const width = innerWidth(style, frame.width);
  const lines =
    style.balanced || frame.balanced === true
      ? balanceLines(glyphs, { width, spacing })
      : breakLines(glyphs, { width, indent, spacing, noLoneLast: align !== 'justify' });
  return lines.map((line, index) => ({ line, style, align, before: index === 0 ? before : 0, of }));
}
