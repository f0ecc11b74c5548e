/**
 * Check `indicator-target-actual-identical`: name, target and result are three different things.
 *
 * Why: a row whose target is its name promises nothing; that the result is the same text again proves nothing.
 */
import { error, type Finding } from '../../core/finding.ts';
import { bareWords } from '../bare-words.ts';
import { ofTables } from '../check.ts';
import { cellPlace, namePlace, type RowTable, relatedCells, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { rowsWith } from './target-rows.ts';

export const indicatorTargetActualIdentical: Rule = {
  code: 'indicator-target-actual-identical',
  severity: 'error',
  wants: '指标名称、年度指标值、实际完成值各写各的：衡量什么、目标多少、做到多少',
  wrong: '名称、年度指标值、实际完成值都写“12月底前完成”',
  right: '名称“全部活动完成时间”，年度指标值“2023年12月底前”，实际完成值“2023年12月15日”',
  find: ofTables(checkIndicatorTargetActualIdentical),
};

export function checkIndicatorTargetActualIdentical(table: RowTable): Finding[] {
  return rowsWith(table, 'identical').map((row) => {
    const all = bareWords(row.row.实际完成值) === bareWords(row.row.年度指标值);
    return error('indicator-target-actual-identical', cellPlace(table, row, '年度指标值'), {
      message: `“${shortName(row)}”的年度指标值${all ? '、实际完成值' : ''}与指标名称是同一句话`,
      hint: '名称写衡量什么，年度指标值写目标（能用数的写数），实际完成值写做到多少',
      related: [
        { message: `指标名称：${shortName(row)}`, place: namePlace(table, row) },
        ...relatedCells(table, row, '实际完成值'),
      ],
    });
  });
}
