/** The sheets of a section while they are being filled, from top to bottom. */
import type { LaidItem, LaidLink } from './laid-out.ts';
import type { PageFrame } from './page-frame.ts';

export interface Sheet {
  readonly items: readonly LaidItem[];
  readonly links: readonly LaidLink[];
}

export interface Sheets {
  readonly frame: PageFrame;
  /** What stands on each sheet so far. */
  readonly all: readonly Sheet[];
  /** Where the next thing stands on the current sheet, pt from the paper's top. */
  readonly y: number;
  /** What is left of the type area, pt. */
  readonly room: number;
  /** Whether nothing stands on the current sheet. */
  readonly isFresh: boolean;
  /** Puts items on the current sheet and goes down by the height (pt) that they take. */
  put(items: readonly LaidItem[], height: number): void;
  /** Leaves a space, but none at the top of a sheet that was reached because the one before was full. */
  skip(height: number): void;
  /** Lays a link over a part of the current sheet. */
  link(link: LaidLink): void;
  /** Goes on to a new sheet; `begins`: because something begins there. */
  turn(begins?: boolean): void;
}

export function createSheets(frame: PageFrame): Sheets {
  const all = [freshSheet()];
  let used = 0;
  let beginsHere = true;
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
      all.at(-1)?.items.push(...items);
      used += height;
    },
    skip: (height) => {
      if (used > 0 || beginsHere) used += height;
    },
    link: (link) => {
      all.at(-1)?.links.push(link);
    },
    turn: (begins = false) => {
      beginsHere = begins;
      all.push(freshSheet());
      used = 0;
    },
  };
}

function freshSheet(): { readonly items: LaidItem[]; readonly links: LaidLink[] } {
  return { items: [], links: [] };
}
