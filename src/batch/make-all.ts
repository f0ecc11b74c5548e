/** Makes many reports in a workshop: as many at a time as it has places, in the order given, each for itself. */
import type { MadeOrFailed, Order } from './order.ts';
import type { BatchProgress } from './progress.ts';
import type { Workshop } from './workshop.ts';

export interface Watching extends Pick<BatchProgress, 'started' | 'ended'> {
  /** Whether the user wants an end. */
  isStopped(): boolean;
}

/** Returns the results by the orders; fewer when it was stopped. */
export async function makeAll(
  workshop: Workshop,
  orders: readonly Order[],
  watching: Watching,
): Promise<ReadonlyMap<Order, MadeOrFailed>> {
  const results = new Map<Order, MadeOrFailed>();
  const waiting = orders.values();
  const workAtPlace = async () => {
    for (const order of waiting) {
      if (watching.isStopped()) return;
      watching.started(order);
      const result = await workshop.make(order);
      if (watching.isStopped()) return;
      results.set(order, result);
      watching.ended(order, result);
    }
  };
  await Promise.all(Array.from({ length: workshop.places }, workAtPlace));
  return results;
}
