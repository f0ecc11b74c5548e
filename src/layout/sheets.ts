/** The sheets of a section while they are being filled, from top to bottom. */
import type { LaidItem } from './laid-out.ts';
import type { PageFrame } from './page-frame.ts';

export interface Sheets {
  readonly frame: PageFrame;
  /** The items of each sheet so far. */
  readonly all: readonly (readonly LaidItem[])[];
  /** Where the next thing stands on the current sheet, pt from the paper's top. */
  readonly y: number;
  /** What is left of the type area, pt. */
  readonly room: number;
  /** Whether nothing stands on the current sheet. */
  readonly isFresh: boolean;
  /** Puts items on the current sheet and goes down by the height (pt) that they take. */
  put(items: readonly LaidItem[], height: number): void;
  /** Leaves a space, but never at the top of a sheet. */
  skip(height: number): void;
  turn(): void;
}

export function createSheets(frame: PageFrame): Sheets {
  const all: LaidItem[][] = [[]];
  let used = 0;
  return {
    frame,
    all,
    get y() {
      return frame.top + used;
    },
    get room() {
      return frame.height - used;
    },
    get isFresh() {
      return used === 0;
    },
    put: (items, height) => {
      all.at(-1)?.push(...items);
      used += height;
    },
    skip: (height) => {
      if (used > 0) used += height;
    },
    turn: () => {
      all.push([]);
      used = 0;
    },
  };
}
