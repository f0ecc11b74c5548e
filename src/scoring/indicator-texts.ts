/** The texts of 绩效指标 with their quotes filled. */
import type { KeyPath } from '../core/finding.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { Filler } from './filler.ts';
import type { ScoredIndicator } from './scored.ts';
import { joinTarget } from './target-parts.ts';

const reasonKey = '偏差原因分析及改进措施';

/** Returns the row with what its points depend on; its reason may quote 总分 and is filled later. */
export function fillRow(path: KeyPath, row: IndicatorRow, filler: Filler): IndicatorRow {
  const fill = (key: '年度指标值' | '实际完成值') => (row[key] === null ? null : filler.fill([...path, key], row[key]));
  return joinTarget({
    ...row,
    三级指标: filler.fill([...path, '三级指标'], row.三级指标),
    年度指标值: fill('年度指标值'),
    实际完成值: fill('实际完成值'),
  });
}

export function fillReasons(indicators: readonly ScoredIndicator[], filler: Filler): ScoredIndicator[] {
  return indicators.map((indicator) => {
    const reason = indicator.row[reasonKey];
    if (!reason) return indicator;
    return {
      ...indicator,
      row: { ...indicator.row, [reasonKey]: filler.fill([...indicator.path, reasonKey], reason) },
    };
  });
}
