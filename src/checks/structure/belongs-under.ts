/**
 * Under which level-2 name a row belongs by its own name, where that is clear and not where it stands.
 *
 * A fee under 时效 is a cost, a date of completion under 质量 is a time, a rate of satisfaction under 效益 is satisfaction. A name that speaks of
 * the paying (支付, 及时发放) is about time all the same. What is not clear gives nothing.
 */
import { isDuration } from '../../core/unit-words.ts';
import type { ScoredIndicator } from '../../scoring/scored.ts';
import { readLabel } from '../indicator-label.ts';
import { type RowKind, rowKind } from '../row-kind.ts';

const cost = /(?:费用?|成本|经费|补助|补贴|价款)$/u;
const paying = /支付|发放|拨付|结算|到位|兑付|报销|及时|按时|时间|进度/u;
const completion =
  /(?:\d{1,2}月|[一二三四]季度|年[底末]).*(?:完成|验收|交付|上线|竣工)|(?:完成|交付|验收|竣工)(?:时间|时限|期限)$/u;
const satisfaction = /(?:满意度|满意率|好评率|好评度)$/u;

export function belongsUnder(row: ScoredIndicator): RowKind | undefined {
  const kind = rowKind([row.level1, row.level2]);
  const { name } = readLabel(row.name);
  if (kind === 'time' && cost.test(name) && !paying.test(name) && !isTimed(row)) return 'cost';
  if ((kind === 'quality' || kind === 'count') && completion.test(name)) return 'time';
  if (kind === 'benefit' && satisfaction.test(name)) return 'satisfaction';
  return undefined;
}

/** Whether the target is a date or a duration. */
function isTimed({ target }: ScoredIndicator): boolean {
  return target.kind === 'deadline' || (target.kind === 'quantity' && isDuration(target.quantity.unit));
}
