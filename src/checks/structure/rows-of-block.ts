/** The rows of a form block by block: those that stand under one level-2 name of one goal, in the author's order. */
import type { ScoredForm, ScoredIndicator } from '../../scoring/scored.ts';
import { once } from '../once.ts';

export const rowBlocks: (scored: ScoredForm) => readonly ScoredIndicator[][] = once(({ indicators }) => {
  const blocks = new Map<string, ScoredIndicator[]>();
  for (const row of indicators) {
    const key = JSON.stringify([row.goal, row.level1, row.level2]);
    const block = blocks.get(key);
    if (block) block.push(row);
    else blocks.set(key, [row]);
  }
  return [...blocks.values()];
});

/** Whether the row says something: 不涉及 may stand anywhere, under any name. */
export function applies({ target }: ScoredIndicator): boolean {
  return target.kind !== 'not-applicable';
}
