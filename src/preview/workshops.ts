/**
 * Where a preview's reports are made: in a thread, so that the server answers meanwhile, or in the program itself.
 *
 * A report that never ends or eats up the memory costs its thread; a new one stands in with the next order.
 */
import { Tinypool } from 'tinypool';
import { wordsOf } from '../batch/workshop.ts';
import type { World } from '../world/world.ts';
import { previewMaker } from './make-preview.ts';
import type { Failure, Made, Workshop } from './making.ts';
import type { Task } from './worker.ts';

const limits = { milliseconds: 60_000, megabytes: 1024 };

/** After so many the code is compiled; the first save would take three times as long as later ones. */
const rehearsals = 8;

/** One thread with its own program. */
export function threadWorkshop(): Workshop {
  const pool = new Tinypool({
    // Named from the room, so that it is found where the program is joined into few files too.
    filename: new URL('../preview/worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  let left = rehearsals;
  return {
    make: (order) => run(pool, { task: 'make', order }),
    rehearse(order) {
      left -= 1;
      return left < 0 ? undefined : run(pool, { task: 'rehearse', order });
    },
    docx: (order, hash) => run(pool, { task: 'docx', order, hash }),
    close: () => pool.destroy(),
  };
}

async function run<T extends Made | Uint8Array | undefined>(pool: Tinypool, task: Task): Promise<T | Failure> {
  const limit = AbortSignal.timeout(limits.milliseconds);
  try {
    return (await pool.run(task, { signal: limit })) as T;
  } catch (thrown) {
    return explain(thrown, limit.aborted);
  }
}

function explain(thrown: unknown, isLate: boolean): Failure {
  const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isFull) return { problem: `内存超过 ${limits.megabytes} MB，没有做完；请检查模板和数据是否过大` };
  if (isLate) return { problem: `${limits.milliseconds / 1000} 秒没有做完，已停止；请检查模板里有没有没完没了的循环` };
  return bug(thrown);
}

function bug(thrown: unknown): Failure {
  return { problem: `程序出错：${wordsOf(thrown).message}。这是程序的问题，请反馈` };
}

/** In the program itself: where there are no threads, and in tests. */
export function ownWorkshop(world: World): Workshop {
  const maker = previewMaker(world);
  return {
    make: (order) => maker.make(order).catch(bug),
    rehearse: () => undefined,
    docx: (order, hash) => maker.docx(order, hash).catch(bug),
    close: async () => undefined,
  };
}
