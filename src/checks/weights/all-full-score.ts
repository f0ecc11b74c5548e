/**
 * Check `all-full-score`: a form with full marks in every row proves at least one of them by a figure.
 *
 * Why: full marks throughout, with nothing measured, is what a reviewer asks about first. Information, not a fault.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, info } from '../../core/finding.ts';
import type { ScoredForm, ScoredIndicator } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { executionPointsOnForm } from '../printed-total.ts';
import type { Rule } from '../rule.ts';

export const allFullScore: Rule = {
  code: 'all-full-score',
  severity: 'info',
  wants: '全部满分的表，至少有一行能从数字上看出达到了目标',
  wrong: '每一行都是满分，而实际完成值都写“完成指标”',
  right: '年度指标值写“≥3000份”，实际完成值写“3200份”：满分有数可依',
  find: ofForm(checkAllFullScore),
};

export function checkAllFullScore(scored: ScoredForm): Finding[] {
  const rows = scored.indicators.filter(({ weight }) => weight !== undefined && !weight.isZero());
  const executionFull = executionPointsOnForm(scored).equals(scored.executionWeight);
  const proved = rows.some(({ met }) => met === true);
  if (rows.length === 0 || !executionFull || !rows.every(hasFullMarks) || proved) return [];
  return [
    info('all-full-score', scored.indicatorsPlace, {
      message: `${rows.length} 行指标和预算执行率（${show(scored.executionWeight)} 分）全部满分，但没有一行的实际完成值能从数字上看出达到了年度指标值`,
      hint: '把年度指标值和实际完成值写成可以比较的数（如 ≥3000份 和 3200份），或者核对得分',
    }),
  ];
}

function hasFullMarks({ weight, points }: ScoredIndicator): boolean {
  return weight !== undefined && points?.value.equals(weight) === true;
}
