/**
 * Breaks a title into lines of like length, the first ones rather shorter, between units of meaning.
 *
 * In: the glyphs of a title and its width. Out: as few lines as need be. A line end that the author typed holds.
 * GB/T 9704: 回行时做到词意完整，排列对称，长短适宜，应当使用梯形或菱形.
 */
import { breakLines, type Line, toLine } from './break-lines.ts';
import type { Glyph } from './glyph.ts';
import { mayBreak } from './line-class.ts';
import { breakCost, breakCosts } from './title-units.ts';

export interface TitleMeasure {
  /** pt */
  readonly width: number;
  /** Added after each glyph, pt. */
  readonly spacing: number;
}

/** More lines than a title ever has are filled one by one. */
const mostLines = 6;
/** A line shorter than this share of the mean is not tried. */
const shortest = 0.35;
/** What it costs that a line is longer than the next by the mean length: the first line, and any other. */
const shrinking = { first: 0.3, other: 0.1 } as const;

/** A title's glyphs, where each begins from the left if all stood in one line, and what a break before it costs. */
interface Title {
  readonly glyphs: readonly Glyph[];
  /** One more than there are glyphs, pt. */
  readonly starts: readonly number[];
  readonly costs: readonly number[];
  readonly measure: TitleMeasure;
}

interface Breaking {
  readonly cost: number;
  /** The index of the first glyph of each line after the first. */
  readonly breaks: readonly number[];
}

export function balanceLines(glyphs: readonly Glyph[], measure: TitleMeasure): Line[] {
  return authorLines(glyphs).flatMap((line) => balanceLine(line, measure));
}

function authorLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let start = 0;
  for (let end = 0; end <= glyphs.length; end++) {
    if (end < glyphs.length && glyphs[end]?.text !== '\n') continue;
    lines.push(glyphs.slice(start, end));
    start = end + 1;
  }
  return lines;
}

function balanceLine(glyphs: readonly Glyph[], measure: TitleMeasure): Line[] {
  const whole = toLine(glyphs, 0, glyphs.length, 0, measure.spacing, true);
  if (whole.width - measure.spacing <= measure.width + 1e-6) return [whole];
  const title = toTitle(glyphs, measure);
  const best = betweenUnits(title) ?? partingWords(title);
  return best ? toLines(title, best.breaks) : breakLines(glyphs, { ...measure, indent: 0, noLoneLast: true });
}

/** In as few lines as can be, and two more at most. */
function betweenUnits(title: Title): Breaking | undefined {
  for (const count of lineCounts(title)) {
    const best = bestBreaking(title, count, breakCost.poor);
    if (best) return best;
  }
  return undefined;
}

/** With as few words parted as can be, whatever the number of lines. */
function partingWords(title: Title): Breaking | undefined {
  const all = lineCounts(title).flatMap((count) => bestBreaking(title, count, breakCost.never) ?? []);
  return all.sort((a, b) => a.cost - b.cost)[0];
}

function lineCounts(title: Title): number[] {
  const least = Math.ceil(widthOf(title, 0, title.glyphs.length) / title.measure.width - 1e-6);
  return [least, least + 1, least + 2].filter((count) => count <= mostLines);
}

function toTitle(glyphs: readonly Glyph[], measure: TitleMeasure): Title {
  const starts = [0];
  for (const glyph of glyphs) starts.push((starts.at(-1) ?? 0) + glyph.width + measure.spacing);
  return { glyphs, starts, costs: breakCosts(glyphs.map(({ text }) => text)), measure };
}

/** Returns the best way to break into so many lines at places that cost no more than `worst`, if there is one. */
function bestBreaking(title: Title, count: number, worst: number): Breaking | undefined {
  const mean = widthOf(title, 0, title.glyphs.length) / count;
  let best: Breaking | undefined;
  const search = (breaks: readonly number[], cost: number, before: number): void => {
    const start = breaks.at(-1) ?? 0;
    if (best && cost >= best.cost) return;
    for (const end of ends(title, start, breaks.length === count - 1, worst)) {
      const width = widthOf(title, start, end);
      if (width > title.measure.width + 1e-6) break;
      if (count > 1 && width < shortest * mean) continue;
      const isLast = end === title.glyphs.length;
      const weight = breaks.length === 1 ? shrinking.first : shrinking.other;
      const uneven = ((width - mean) / mean) ** 2 + weight * Math.max(0, (before - width) / mean);
      const total = cost + uneven + (isLast ? 0 : (title.costs[end] ?? 0));
      if (!isLast) search([...breaks, end], total, width);
      else if (best === undefined || total < best.cost) best = { cost: total, breaks };
    }
  };
  search([], 0, 0);
  return best;
}

/** Where a line that begins at `start` may end: the index after its last glyph. */
function* ends({ glyphs, costs }: Title, start: number, isLast: boolean, worst: number): Generator<number> {
  if (isLast) {
    yield glyphs.length;
    return;
  }
  for (let end = start + 2; end <= glyphs.length - 2; end++) {
    const isPlace = mayBreak(glyphs[end - 1]?.text ?? '', glyphs[end]?.text ?? '');
    if (isPlace && (costs[end] ?? 0) <= worst) yield end;
  }
}

/** Without the blanks at the end and the spacing after the last glyph, pt. */
function widthOf({ glyphs, starts, measure }: Title, from: number, to: number): number {
  let end = to;
  while (end > from && glyphs[end - 1]?.text === ' ') end -= 1;
  return end === from ? 0 : (starts[end] ?? 0) - (starts[from] ?? 0) - measure.spacing;
}

function toLines({ glyphs, measure }: Title, breaks: readonly number[]): Line[] {
  const edges = [0, ...breaks, glyphs.length];
  return edges.slice(1).map((end, index) => toLine(glyphs, edges[index] ?? 0, end, 0, measure.spacing, true));
}
