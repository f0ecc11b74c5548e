/** What runs in a thread of the pool: makes report after report, and the summary once they are done. */
import { nodeWorld } from '../world/node-world.ts';
import { createMaker } from './maker.ts';
import type { Made, Order, SummaryOrder } from './order.ts';
import { writeRecord } from './staging.ts';
import type { SummaryTables } from './summary/summary-table.ts';

const world = nodeWorld();
const maker = createMaker(world);

/** The record is written last: where it stands, the files are whole. */
export default async function work(order: Order): Promise<Made> {
  const made = await maker.report(order);
  if (order.stage !== undefined) await writeRecord(world, order.stage, made);
  return made;
}

/** The pool calls it by this name. */
export function makeSummary(order: SummaryOrder): Promise<SummaryTables> {
  return maker.summary(order);
}
