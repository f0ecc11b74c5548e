/** Which row may make the difference between the 总分 that the author wrote and the sum: one left out, or one whose deduction was. */
import { type Decimal, show } from '../../core/decimal.ts';
import type { Scored, ScoredRow } from '../../scoring/scored.ts';
import { executionPointsOnForm } from '../printed-total.ts';
import { shortName } from '../row-table.ts';

/** `gap`: what was written, less the sum; 分. Returns a sentence for the hint, or nothing where no row or more than one fits. */
export function explainGap({ form, evaluation }: Scored, gap: Decimal): string {
  const rows: readonly ScoredRow[] = evaluation?.rows ?? form?.indicators ?? [];
  const short = gap.isNegative();
  const fitting = rows.filter((row) => (short ? row.points?.value : lost(row))?.equals(gap.abs()));
  const names = fitting.map((row) => `“${shortName(row)}”`);
  if (short && evaluation === undefined && form && executionPointsOnForm(form).equals(gap.abs()))
    names.push('预算执行率');
  const [name] = names;
  if (name === undefined || names.length > 1) return '';
  const points = show(gap.abs());
  return short
    ? `；少的 ${points} 分正好是${name}的得分，像是漏加了`
    : `；多的 ${points} 分正好是${name}扣去的分，像是没有扣`;
}

function lost({ weight, points }: ScoredRow): Decimal | undefined {
  return weight && points && weight.minus(points.value);
}
