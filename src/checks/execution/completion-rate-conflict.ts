/**
 * Check `completion-rate-conflict`: a goal that is said to be wholly reached is not contradicted by the money or by its indicators.
 *
 * Why: 总体完成率 100% beside a low 执行率, or beside a target that was missed, is what a reader sees at once. The 执行率 is explained
 * by its reason; a missed target is not: then not all of the goal was reached.
 */
import { hundred, show } from '../../core/decimal.ts';
import { type Finding, type KeyPath, type Related, warning } from '../../core/finding.ts';
import { isBelow } from '../../core/key-path.ts';
import type { ScoredForm, ScoredIndicator } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { moneyIsExplained, relatedAmounts, totalRow } from '../funds-rows.ts';
import { percentText } from '../percent-text.ts';
import { relatedCells, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const completionRateConflict: Rule = {
  code: 'completion-rate-conflict',
  severity: 'warning',
  wants: '总体完成率写 100% 的，执行率不明显偏低，各项指标都达到了年度指标值',
  wrong: '执行率 85.69%，没有写原因，总体完成率却写 100%',
  right: '按各项指标的完成情况确定总体完成率；目标已全部完成、资金有结余的，写明原因',
  find: ofForm(checkCompletionRateConflict),
};

export function checkCompletionRateConflict(scored: ScoredForm): Finding[] {
  return scored.blocks.flatMap(({ goal, goalPath, path }) => {
    const rate = goal.总体完成率;
    if (!rate || rate.lessThan(hundred)) return [];
    const doubts = [...moneyDoubts(scored), ...missedTargets(scored, path)];
    if (doubts.length === 0) return [];
    return [
      warning('completion-rate-conflict', scored.report.places.at([...goalPath, '总体完成率']), {
        message: `总体完成率写作 ${show(rate)}%，而${doubts.map(({ words }) => words).join('，')}`,
        hint: '按各项指标的完成情况确定总体完成率；目标已全部完成、资金有结余的，在“项目资金”下写明原因',
        actual: `${show(rate)}%`,
        related: doubts.flatMap(({ related }) => related),
      }),
    ];
  });
}

interface Doubt {
  readonly words: string;
  readonly related: readonly Related[];
}

function moneyDoubts(scored: ScoredForm): Doubt[] {
  const row = totalRow(scored);
  const limit = scored.profile.limits.executionReason;
  if (row?.rate === undefined || row.rate.exact.greaterThanOrEqualTo(limit) || moneyIsExplained(scored)) return [];
  const words = `执行率只有 ${percentText(row.rate.exact)}，没有写原因`;
  return [{ words, related: relatedAmounts(scored, row, ['全年预算数', '全年执行数']) }];
}

function missedTargets(scored: ScoredForm, path: KeyPath): Doubt[] {
  const missed = scored.indicators.filter((row) => row.met === false && isBelow(row.path, path));
  return missed.map((row) => ({ words: wordsOf(row), related: relatedCells(scored, row, '年度指标值', '实际完成值') }));
}

function wordsOf(row: ScoredIndicator): string {
  return `“${shortName(row)}”没有达到年度指标值`;
}
