/**
 * How a long run shows that it goes on: a line that is drawn over on a terminal, a line now and then elsewhere, one JSON
 * object an event for machines. All of it on stderr.
 */
import type { BatchProgress } from '../batch/progress.ts';
import { displayWidth } from '../core/display-width.ts';
import type { World } from '../world/world.ts';

export interface ShownProgress extends BatchProgress {
  /** Takes the line off the terminal. */
  end(): void;
}

export interface ProgressOptions {
  readonly json?: boolean;
  /** A line for each report. */
  readonly verbose?: boolean;
}

/** Milliseconds between two drawings, and between two lines. */
const redraw = 100;
const interval = 5000;

export function progressFor(world: World, { json, verbose }: ProgressOptions): ShownProgress {
  if (json) return jsonEvents(world);
  if (verbose) return lineAReport(world);
  return world.terminal.isTty ? bar(world) : lines(world);
}

/** The events are named in the manual. */
function jsonEvents(world: World): ShownProgress {
  const say = (event: object) => world.talk(`${JSON.stringify(event)}\n`);
  return {
    planned: (total, unchanged) => say({ event: 'planned', total, unchanged, toMake: total - unchanged }),
    started: ({ file }) => say({ event: 'started', file }),
    ended: ({ file }, result) => {
      if ('failure' in result) say({ event: 'failed', file, kind: result.failure.kind });
      else say({ event: 'made', file, isMade: result.made.files.length > 0 });
    },
    end: () => undefined,
  };
}

function lineAReport(world: World): ShownProgress {
  const counts = { done: 0, total: 0 };
  return {
    planned: (total, unchanged) => {
      counts.total = total - unchanged;
    },
    started: () => undefined,
    ended: ({ file }) => {
      counts.done += 1;
      world.talk(`[${counts.done}/${counts.total}] ${file}\n`);
    },
    end: () => undefined,
  };
}

/** Counts what is done, and knows by it how long the rest will take. */
class Clock {
  done = 0;
  total = 0;
  private readonly world: World;
  private start = 0;

  constructor(world: World) {
    this.world = world;
  }

  begin(total: number): void {
    this.total = total;
    this.start = this.world.now();
  }

  left(): string {
    if (this.done === 0) return '';
    const seconds = Math.round(((this.world.now() - this.start) / this.done) * (this.total - this.done)) / 1000;
    return seconds < 90 ? `，约剩 ${Math.ceil(seconds)} 秒` : `，约剩 ${Math.ceil(seconds / 60)} 分钟`;
  }
}

function lines(world: World): ShownProgress {
  const clock = new Clock(world);
  let said = 0;
  return {
    planned: (total, unchanged) => {
      clock.begin(total - unchanged);
      said = world.now();
    },
    started: () => undefined,
    ended: () => {
      clock.done += 1;
      if (world.now() - said < interval) return;
      said = world.now();
      world.talk(`已完成 ${clock.done}/${clock.total}${clock.left()}\n`);
    },
    end: () => undefined,
  };
}

function bar(world: World): ShownProgress {
  const clock = new Clock(world);
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  const draw = (file: string) => {
    drawn = world.now();
    isShown = true;
    world.talk(`\r\u001b[K${barLine(clock, file, world.terminal.columns)}`);
  };
  return {
    planned: (total, unchanged) => clock.begin(total - unchanged),
    started: ({ file }) => {
      if (clock.total > 1 && world.now() - drawn >= redraw) draw(file);
    },
    ended: () => {
      clock.done += 1;
    },
    end: () => {
      if (isShown) world.talk('\r\u001b[K');
    },
  };
}

const width = 20;

function barLine(clock: Clock, file: string, columns: number): string {
  const full = Math.round((clock.done / clock.total) * width);
  const head = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${clock.done}/${clock.total}${clock.left()}  `;
  return head + keepEnd(file, Math.max(0, columns - 1 - displayWidth(head)));
}

const cut = '…';

/** The end of a path tells more than its beginning. */
function keepEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const room = columns - displayWidth(cut);
  const characters = [...text];
  while (characters.length > 0 && displayWidth(characters.join('')) > room) characters.shift();
  return room > 0 ? cut + characters.join('') : '';
}
