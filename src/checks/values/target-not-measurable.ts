/**
 * Check `target-not-measurable`: a target says by what it will be judged.
 *
 * Why: 按需求结算 and 规定时间内 are met by whatever happens. 数量指标 want a figure and 时效指标 a time; of other rows words may be the target, but
 * not a mere judgement (效果显著), and not when the result says only 完成.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { type RowKind, rowKind } from '../row-kind.ts';
import { cellPlace, type RowTable, relatedCells, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { rowsWith } from './target-rows.ts';

export const targetNotMeasurable: Rule = {
  code: 'target-not-measurable',
  severity: 'warning',
  wants: '年度指标值可以衡量：数量写数，时效写期限，定性的写明做到什么程度',
  wrong: '数量指标“按需求结算”，时效指标“规定时间内”',
  right: '数量指标“≥9件次”，时效指标“10个工作日内”',
  find: ofTables(checkTargetNotMeasurable),
};

const advice: Readonly<Partial<Record<RowKind, string>>> = {
  count: '写数和单位，如 ≥3000份',
  time: '写日期或期限，如 2024年12月底前、10个工作日内',
  cost: '写金额和单位，如 ≤4万元',
  satisfaction: '写比例，如 ≥90%',
};

export function checkTargetNotMeasurable(table: RowTable): Finding[] {
  return rowsWith(table, 'not-measurable').map((row) => {
    const kind = rowKind(row.levels);
    const text = row.row.年度指标值?.trim() ?? '';
    return warning('target-not-measurable', cellPlace(table, row, '年度指标值'), {
      message: `“${shortName(row)}”的年度指标值${text === '' ? '空着' : `“${text}”`}，${text === '' ? '没有目标' : '没有可以衡量的标准'}`,
      hint:
        (kind && advice[kind]) ??
        '能用数的写数，如 ≥95%；定性的写明做到什么程度，实际完成值写做成了什么，评价人据此分档',
      related: relatedCells(table, row, '实际完成值'),
    });
  });
}
