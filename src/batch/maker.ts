/** What makes files: loads the program once, then gives report after report, and at the end the summary of them. */
import { loadProgram } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import { makeReport } from './make-report.ts';
import type { Made, Order, SummaryOrder } from './order.ts';
import { recordReads } from './recorded-reads.ts';
import { type SummaryTables, summaryTables } from './summary/summary-table.ts';

export interface Maker {
  report(order: Order): Promise<Made>;
  summary(order: SummaryOrder): Promise<SummaryTables>;
}

export function createMaker(world: World): Maker {
  const shared = recordReads(world);
  let loading: ReturnType<typeof loadProgram> | undefined;
  const program = () => {
    loading ??= loadProgram(shared.world);
    return loading;
  };
  return {
    report: async (order) => makeReport(await program(), shared, world, order),
    summary: ({ folder, manifest }) => summaryTables(program, folder, manifest),
  };
}
