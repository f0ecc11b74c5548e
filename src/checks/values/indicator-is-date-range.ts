/**
 * Check `indicator-is-date-range`: a period is no indicator.
 *
 * Why: 2023.1-2023.12 under 可持续影响 is the year in which the project ran; it measures nothing. Under 时效指标 a period may be the target.
 */
import { error, type Finding } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { cellPlace, namePlace, type RowTable, relatedCells, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { isDateRange } from './date-range.ts';
import { rowsWith } from './target-rows.ts';

export const indicatorIsDateRange: Rule = {
  code: 'indicator-is-date-range',
  severity: 'error',
  wants: '时效以外的指标不以起止日期为名称或目标',
  wrong: '可持续影响指标的名称、目标、实际都写“2023.1-2023.12”',
  right: '名称“支部学习制度建立情况”，目标“形成长期执行的学习制度”，实际“已印发，明年继续执行”',
  find: ofTables(checkIndicatorIsDateRange),
};

export function checkIndicatorIsDateRange(table: RowTable): Finding[] {
  return rowsWith(table, 'date-range').map((row) => {
    const inName = isDateRange(row.name);
    return error('indicator-is-date-range', inName ? namePlace(table, row) : cellPlace(table, row, '年度指标值'), {
      message: `${row.levels.at(-1) ?? '指标'}下面写的“${inName ? shortName(row) : row.row.年度指标值}”是起止日期，不是要衡量的事`,
      hint: '写衡量什么、目标和实际各是什么；没有这方面的指标，年度指标值写 不涉及；起止日期是项目期限，不必写在指标里',
      related: relatedCells(table, row, '实际完成值'),
    });
  });
}
