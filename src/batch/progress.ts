/** What a run tells of its going on, to whoever shows it. */
import type { MadeOrFailed, Order } from './order.ts';

export interface BatchProgress {
  /** Before the first report is made: how many there are, and how many of them stand as they should. */
  planned(total: number, unchanged: number): void;
  started(order: Order): void;
  ended(order: Order, result: MadeOrFailed): void;
}
