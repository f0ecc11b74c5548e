/**
 * Check `target-value-in-name`: an indicator's name says what is measured, and 年度指标值 how much.
 *
 * Why: with 25万/年 as the name, target and result have nothing left to say but 完成.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { namePlace, type RowTable, relatedCells, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { figureInName } from './figure-in-name.ts';
import { rowsWith } from './target-rows.ts';

export const targetValueInName: Rule = {
  code: 'target-value-in-name',
  severity: 'warning',
  wants: '目标值写在年度指标值里，不写进指标名称',
  wrong: '三级指标“线上核验任务300项”，年度指标值“300”',
  right: '三级指标“线上核验任务数量”，年度指标值“≥300项”',
  find: ofTables(checkTargetValueInName),
};

export function checkTargetValueInName(table: RowTable): Finding[] {
  return rowsWith(table, 'value-in-name').map((row) => {
    const figure = figureInName(row) ?? '';
    return warning('target-value-in-name', namePlace(table, row), {
      message: `指标名称“${shortName(row)}”里写了目标值 ${figure}；名称只写衡量什么`,
      hint: `把 ${figure} 写到年度指标值，实际完成值写实际的数，名称改成所衡量的事，如“……数量”“……时间”“……成本”`,
      actual: figure,
      related: relatedCells(table, row, '年度指标值', '实际完成值'),
    });
  });
}
