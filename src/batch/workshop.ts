/** Where reports are made: in the program itself, or in threads beside it. */
import type { World } from '../world/world.ts';
import type { Maker } from './maker.ts';
import type { MadeOrFailed, Order, SummaryOrder } from './order.ts';
import type { SummaryTables } from './summary/summary-table.ts';

export interface Workshop {
  /** How many orders it takes at a time. */
  readonly places: number;
  /** Never throws: what goes wrong is that report's own failure. */
  make(order: Order): Promise<MadeOrFailed>;
  summary(order: SummaryOrder): Promise<SummaryTables>;
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
  let loading: Promise<Maker> | undefined;
  const maker = () => {
    // Loaded here and not above: a run that finds nothing changed does without.
    loading ??= import('./maker.ts').then(({ createMaker }) => createMaker(world));
    return loading;
  };
  return {
    places: 1,
    async make(order) {
      try {
        return { made: await (await maker()).report(order) };
      } catch (thrown) {
        return { failure: { file: order.file, kind: 'bug', ...wordsOf(thrown) } };
      }
    },
    summary: async (order) => (await maker()).summary(order),
    close: async () => undefined,
  };
}

export function wordsOf(thrown: unknown): { readonly message: string; readonly stack?: string } {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  return { message: thrown.message, ...(thrown.stack !== undefined && { stack: thrown.stack }) };
}
