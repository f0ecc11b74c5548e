/**
 * A workshop of threads: each makes one report at a time with its own program and fonts.
 *
 * A report that never ends, eats up the memory or makes its thread fall costs itself alone: the thread is ended and a
 * new one stands in.
 */
import { Tinypool } from 'tinypool';
import type { World } from '../world/world.ts';
import type { Failure, Made, MadeOrFailed, Order, SummaryOrder } from './order.ts';
import type { SummaryTables } from './summary/summary-table.ts';
import { ownWorkshop, type Workshop, type WorkshopLimits, wordsOf } from './workshop.ts';

export function threadPool(world: World, threads: number, limits: WorkshopLimits): Workshop {
  const pool = new Tinypool({
    // Named from the room, so that it is found where the program is joined into few files too.
    filename: new URL('../batch/worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const watch = exitWatch(pool);
  return {
    places: threads,
    make: (order) => make(pool, watch, order, limits),
    summary: (order) => summary(world, pool, order, limits),
    close: () => pool.destroy(),
  };
}

/**
 * Tinypool hears of a thread's error, not of a thread that ends without one: its order would never be answered. Returns
 * what must be called whenever there may be new threads.
 */
function exitWatch(pool: Tinypool): () => void {
  const watched = new WeakSet<Tinypool['threads'][number]>();
  return () => {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue;
      watched.add(thread);
      thread.once('exit', (code: number) => {
        // One that the pool has ended is no longer among its threads.
        if (pool.threads.includes(thread))
          thread.emit('error', new Error(`做这份报告的线程自己结束了（退出码 ${code}）`));
      });
    }
  };
}

async function make(pool: Tinypool, watch: () => void, order: Order, limits: WorkshopLimits): Promise<MadeOrFailed> {
  const limit = AbortSignal.timeout(limits.milliseconds);
  try {
    const running = pool.run(order, { signal: limit });
    watch();
    return { made: (await running) as Made };
  } catch (thrown) {
    return { failure: explain(thrown, order.file, limit.aborted) };
  }
}

/** The limits are for one report: a summary of very many that is beyond them is made in the program itself. */
async function summary(
  world: World,
  pool: Tinypool,
  order: SummaryOrder,
  { milliseconds }: WorkshopLimits,
): Promise<SummaryTables> {
  try {
    const signal = AbortSignal.timeout(milliseconds);
    return (await pool.run(order, { name: 'makeSummary', signal })) as SummaryTables;
  } catch {
    return ownWorkshop(world).summary(order);
  }
}

function explain(thrown: unknown, file: string, isLate: boolean): Failure {
  const words = wordsOf(thrown);
  const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isFull) return { file, kind: 'memory', ...words };
  return { file, kind: isLate ? 'timeout' : 'bug', ...words };
}
