/** Whether a text gives a reason, or only fills the cell. */

/** What officers write into a cell that wants a reason and has none. */
const fillers: ReadonlySet<string> = new Set(['无', '没有', '暂无', '不涉及', '不适用', '略', '无偏差']);
const marks = /[\s\p{P}\p{S}]/gu;

/** Returns false for a missing or blank text, for marks alone (—, /) and for 无 and its like. */
export function givesReason(text: string | null | undefined): boolean {
  const words = (text ?? '').replace(marks, '');
  return words !== '' && !fillers.has(words);
}
