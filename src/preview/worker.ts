/** What runs in a preview's thread: keeps the program warm, and makes what it is told to. */
import { nodeWorld } from '../world/node-world.ts';
import { previewMaker } from './make-preview.ts';
import type { Made, MakeOrder } from './making.ts';

export type Task =
  | { readonly task: 'make' | 'rehearse'; readonly order: MakeOrder }
  | { readonly task: 'docx'; readonly order: MakeOrder; readonly hash: string };

const maker = previewMaker(nodeWorld());

export default async function work(task: Task): Promise<Made | Uint8Array | undefined> {
  if (task.task === 'docx') return maker.docx(task.order, task.hash);
  const made = await maker.make(task.order);
  return task.task === 'make' ? made : undefined;
}
