/** 完成数字化1236册 in the comment on a row, or in its reason, is what the row says that was done. */
import type { Mention } from '../read/mentions.ts';
import type { KnownRow } from './known-rows.ts';
import type { Tie } from './tie.ts';

const done = /^(?:全年|本年|共|实际|已|累计)*完成/u;

export function tieOwnRow(mention: Mention, rows: readonly KnownRow[]): Tie | undefined {
  const { passage, lead, earlier, figure, isOtherYear } = mention;
  if (passage.row === undefined || isOtherYear || earlier !== '' || !done.test(lead)) return undefined;
  const own = rows.find(({ row }) => row.path === passage.row?.path);
  const candidates = [own?.actual, own?.target]
    .filter((datum) => datum?.unit === figure.unit)
    .flatMap((datum) => datum ?? []);
  const [first] = candidates;
  return first && { mention, candidates, others: [], label: first.label };
}
