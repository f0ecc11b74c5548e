/**
 * Breaks glyphs into lines, filling each as far as it goes.
 *
 * In: glyphs, the width, and how far the first line is indented. Out: lines; every glyph stands in one of them but
 * for blanks and line ends at a line's end.
 */
import type { Glyph } from './glyph.ts';
import { isClosing, isIdeograph, isJoint, isSpace, isTolerable, mayBreak } from './line-class.ts';
import { breakCost, breakCosts } from './title-units.ts';

export interface Line {
  readonly glyphs: readonly Glyph[];
  /** From the left edge, pt. */
  readonly indent: number;
  /** With the spacing after each glyph, pt. */
  readonly width: number;
  /** Whether the paragraph, or the author's own line, ends here: such a line is never stretched. */
  readonly last: boolean;
}

export interface Measure {
  /** pt */
  readonly width: number;
  readonly indent: number;
  /** Likewise of the lines after the first; 0 when not given. */
  readonly hang?: number;
  /** Added after each glyph, pt. */
  readonly spacing: number;
  /** Whether a last line of a single character gets another from the line above: in narrow cells, where it is seen. */
  readonly noLoneLast: boolean;
  /** Whether a line is rather ended between two units of meaning, when there is such a place near its end. */
  readonly byUnits?: boolean;
}

/** Float sums of widths that are equal on paper differ in the last digits. */
const tolerance = 1e-6;

/** At least one line, maybe an empty one. */
export function breakLines(glyphs: readonly Glyph[], measure: Measure): Line[] {
  const lines: Line[] = [];
  let costs: readonly number[] | undefined;
  let start = 0;
  do {
    const indent = lines.length === 0 ? measure.indent : (measure.hang ?? 0);
    const full = lineEnd(glyphs, start, measure.width - indent, measure.spacing);
    const isTurned = full < glyphs.length && glyphs[full]?.text !== '\n';
    if (isTurned && measure.byUnits) costs ??= breakCosts(glyphs.map(({ text }) => text));
    const whole = isTurned && costs ? unitEnd(glyphs, costs, start, full) : full;
    const end = measure.noLoneLast && leavesOneAlone(glyphs, whole) ? earlierBreak(glyphs, start, whole) : whole;
    const last = end === glyphs.length || glyphs[end]?.text === '\n';
    lines.push(toLine(glyphs, start, end, indent, measure.spacing, last));
    start = glyphs[end]?.text === '\n' ? end + 1 : end;
    // A line end at the very end of the text closes the last line and opens no other.
  } while (start < glyphs.length);
  return lines;
}

/** Returns the index after the line's last glyph; beyond `start`, but for an empty line. */
function lineEnd(glyphs: readonly Glyph[], start: number, width: number, spacing: number): number {
  let used = 0;
  for (let i = start; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    if (glyph.text === '\n') return i;
    used += glyph.width + spacing;
    // Blanks may hang over the edge: they are not seen there.
    if (used > width + tolerance && !isSpace(glyph.text)) {
      return breakBefore(glyphs, start, i + 1) ?? forcedBreak(glyphs, start, i);
    }
  }
  return glyphs.length;
}

/** Returns the last index above `least` and below `end` at which a line may begin, if there is one. */
function breakBefore(glyphs: readonly Glyph[], least: number, end: number): number | undefined {
  for (let i = end - 1; i > least; i--) {
    if (mayBreak(glyphs[i - 1]?.text ?? '', glyphs[i]?.text ?? '')) return i;
  }
  return undefined;
}

/** Returns the last place in the line's second half where a unit of meaning ends; else the line's own end. */
function unitEnd(glyphs: readonly Glyph[], costs: readonly number[], start: number, full: number): number {
  for (let end = full; end > (start + full) / 2; end--) {
    const isPlace = mayBreak(glyphs[end - 1]?.text ?? '', glyphs[end]?.text ?? '');
    if (isPlace && (costs[end] ?? 0) <= breakCost.fair) return end;
  }
  return full;
}

/** Whether a line that ends here would leave a single Chinese character, and the marks behind it, to the last line. */
function leavesOneAlone(glyphs: readonly Glyph[], end: number): boolean {
  if (!isIdeograph(glyphs[end]?.text ?? '')) return false;
  let next = end + 1;
  while (isClosing(glyphs[next]?.text ?? '')) next += 1;
  return (glyphs[next]?.text ?? '\n') === '\n';
}

/** Returns the break before this one, if it is near and leaves the line two characters at least; else this one. */
function earlierBreak(glyphs: readonly Glyph[], start: number, end: number): number {
  return breakBefore(glyphs, Math.max(start + 1, end - 4), end) ?? end;
}

/** Breaks what has no place to be broken: after a joining sign if there is one, else where it is nearly or quite full. */
function forcedBreak(glyphs: readonly Glyph[], start: number, full: number): number {
  for (const isGood of [isJoint, isTolerable]) {
    for (let i = full; i > start; i--) {
      if (isGood(glyphs[i - 1]?.text ?? '', glyphs[i]?.text ?? '')) return i;
    }
  }
  return Math.max(full, start + 1);
}

/** Makes a line of the glyphs from `start` up to, not including, `full`, without the blanks at its end. `indent`, `spacing`: pt. */
export function toLine(
  glyphs: readonly Glyph[],
  start: number,
  full: number,
  indent: number,
  spacing: number,
  last: boolean,
): Line {
  let end = full;
  while (end > start && isSpace(glyphs[end - 1]?.text ?? '')) end -= 1;
  let width = 0;
  for (let i = start; i < end; i++) width = width + (glyphs[i] as Glyph).width + spacing;
  return { glyphs: start === 0 && end === glyphs.length ? glyphs : glyphs.slice(start, end), indent, width, last };
}
