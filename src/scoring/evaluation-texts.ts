/** The texts of 评价指标 with their quotes filled. */
import type { KeyPath } from '../core/finding.ts';
import type { EvaluationRow } from '../schema/report.ts';
import type { Filler } from './filler.ts';
import type { ScoredEvaluationRow } from './scored.ts';

const names = ['二级指标', '三级指标', '四级指标'] as const;
const early = [...names, '指标解释', '评价标准', '年度指标值', '实际完成值'] as const;

/** Returns the row with what its points depend on; its 评价意见 may quote 总分 and is filled later. */
export function fillEvaluationRow(path: KeyPath, row: EvaluationRow, filler: Filler): EvaluationRow {
  const filled = early.flatMap((key) => {
    const text = row[key];
    return text ? [[key, filler.fill([...path, key], text)]] : [];
  });
  return { ...row, ...Object.fromEntries(filled) };
}

export function fillComments(rows: readonly ScoredEvaluationRow[], filler: Filler): ScoredEvaluationRow[] {
  return rows.map((scored) => {
    const { row, path } = scored;
    if (!row.评价意见) return scored;
    return { ...scored, row: { ...row, 评价意见: filler.fill([...path, '评价意见'], row.评价意见) } };
  });
}
