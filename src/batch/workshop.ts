/** Where reports are made: in the program itself, or in threads beside it. */
import type { World } from '../world/world.ts';
import type { Made, MadeOrFailed, Order } from './order.ts';

export interface Workshop {
  /** How many orders it takes at a time. */
  readonly places: number;
  /** Never throws: what goes wrong is that report's own failure. */
  make(order: Order): Promise<MadeOrFailed>;
  /** Ends it, also in the middle of its work. */
  close(): Promise<void>;
}

export interface WorkshopLimits {
  /** For one report. */
  readonly milliseconds: number;
  /** For one worker's values. */
  readonly megabytes: number;
}

/** One after the other, without a worker's start; a report that never ends keeps the others waiting. */
export function ownWorkshop(world: World): Workshop {
  let maker: Promise<(order: Order) => Promise<Made>> | undefined;
  return {
    places: 1,
    async make(order) {
      try {
        // Loaded here and not above: a run that finds nothing changed does without.
        maker ??= import('./make-report.ts').then(({ reportMaker }) => reportMaker(world));
        return { made: await (await maker)(order) };
      } catch (thrown) {
        return { failure: { file: order.file, kind: 'bug', ...wordsOf(thrown) } };
      }
    },
    close: async () => undefined,
  };
}

export function wordsOf(thrown: unknown): { readonly message: string; readonly stack?: string } {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  return { message: thrown.message, ...(thrown.stack !== undefined && { stack: thrown.stack }) };
}
