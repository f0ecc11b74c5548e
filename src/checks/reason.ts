/** Whether a text gives a reason, or only fills the cell. */

import { bareWords } from './bare-words.ts';

/** What officers write into a cell that wants a reason and has none. */
const fillers: ReadonlySet<string> = new Set(['无', '没有', '暂无', '不涉及', '不适用', '略', '无偏差']);

/** Returns false for a missing or blank text, for marks alone (—, /) and for 无 and its like. */
export function givesReason(text: string | null | undefined): boolean {
  const words = bareWords(text);
  return words !== '' && !fillers.has(words);
}
