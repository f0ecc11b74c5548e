/**
 * Which level of indentation a line means that is indented by tabs or full-width blanks.
 *
 * The author sees widths, and in every editor others; so a level is told first by the very characters that were used
 * for it before, then by its width with a tab of 4, 2 or 8 columns.
 */

export interface Level {
  /** The characters before the level, as they stand in the file. */
  readonly raw: string;
  /** The half-width blanks that they mean. */
  readonly columns: number;
}

const tabWidths = [4, 2, 8] as const;

/** Returns the columns that the characters take on a screen. */
export function visualWidth(raw: string, tabWidth: number): number {
  let width = 0;
  for (const character of raw) {
    if (character === '\t') width += tabWidth - (width % tabWidth);
    else width += /[\u3000－＃]/u.test(character) ? 2 : 1;
  }
  return width;
}

/** Returns the open level that the blanks mean, or undefined for a new one. `opens`: the line above awaits a block. */
export function levelOf(raw: string, open: readonly Level[], opens: boolean): Level | undefined {
  const same = open.findLast((level) => level.raw === raw);
  if (same !== undefined) return same;
  for (const tab of tabWidths) {
    const width = visualWidth(raw, tab);
    const level = open.findLast((one) => visualWidth(one.raw, tab) === width);
    if (level !== undefined) return level;
    if (opens && width > visualWidth(open.at(-1)?.raw ?? '', tab)) return undefined;
  }
  return undefined;
}

/** What the lines below a new level say about it. */
export interface Below {
  /** The least indent in half-width blanks before the level's block ends: its siblings', if it has any. */
  readonly sibling: number | undefined;
  /** The indent in half-width blanks of the block that the line itself opens. */
  readonly child: number | undefined;
}

/** Returns the columns of a new level within `parent`: its siblings' if they can be meant, and less than its child's. */
export function newLevelColumns(raw: string, parent: Level, { sibling, child }: Below): number {
  const limit = child ?? Number.POSITIVE_INFINITY;
  const widths = [...tabWidths.map((tab) => visualWidth(raw, tab)), raw.length];
  const possible = widths.filter((width) => width > parent.columns && width < limit);
  const meant = possible.find((width) => width === sibling);
  return meant ?? possible[0] ?? parent.columns + 1;
}

/** Returns the open level whose width is nearest; of two, the inner one. */
export function nearestLevel(raw: string, open: readonly Level[]): Level {
  const width = visualWidth(raw, tabWidths[0]);
  const distance = (level: Level) => Math.abs(visualWidth(level.raw, tabWidths[0]) - width);
  return open.reduce((best, level) => (distance(level) <= distance(best) ? level : best), { raw: '', columns: 0 });
}
