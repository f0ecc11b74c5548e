/** What runs in a thread of the pool: loads the program once, then makes report after report. */
import { nodeWorld } from '../world/node-world.ts';
import { reportMaker } from './make-report.ts';
import type { Made, Order } from './order.ts';
import { writeRecord } from './staging.ts';

const world = nodeWorld();
let maker: ReturnType<typeof reportMaker> | undefined;

/** The record is written last: where it stands, the files are whole. */
export default async function work(order: Order): Promise<Made> {
  maker ??= reportMaker(world);
  const made = await (await maker)(order);
  if (order.stage !== undefined) await writeRecord(world, order.stage, made);
  return made;
}
