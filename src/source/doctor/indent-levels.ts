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

/** Returns the level among the open ones that the blanks mean, or undefined. */
export function levelOf(raw: string, open: readonly Level[]): Level | undefined {
  const same = open.findLast((level) => level.raw === raw);
  if (same !== undefined) return same;
  for (const tab of tabWidths) {
    const width = visualWidth(raw, tab);
    const level = open.findLast((one) => visualWidth(one.raw, tab) === width);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** Returns the columns of a new level below `parent`: those of its siblings in blanks if there are any. */
export function childColumns(raw: string, parent: Level, siblings: readonly number[]): number {
  const widths = [...tabWidths.map((tab) => visualWidth(raw, tab)), raw.length].filter((one) => one > parent.columns);
  return widths.find((one) => siblings.includes(one)) ?? widths[0] ?? parent.columns + 2;
}

/** Returns the open level whose width is nearest; of two, the inner one. */
export function nearestLevel(raw: string, open: readonly Level[]): Level {
  const width = visualWidth(raw, tabWidths[0]);
  const distance = (level: Level) => Math.abs(visualWidth(level.raw, tabWidths[0]) - width);
  return open.reduce((best, level) => (distance(level) <= distance(best) ? level : best), { raw: '', columns: 0 });
}
