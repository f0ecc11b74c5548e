/**
 * Check `satisfaction-not-measured`: a row under 满意度 measures how satisfied people were.
 *
 * Why: 工作流程规范 and 社会稳定 are no satisfaction; what is wanted is a share of those who were asked. An error where even the result says
 * only 完成, else a warning: words may still tell of a survey.
 */
import { error, type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { rowKind } from '../row-kind.ts';
import { cellPlace, type RowTable, relatedCells, shortName, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { actualFault } from './actual-fault.ts';

export const satisfactionNotMeasured: Rule = {
  code: 'satisfaction-not-measured',
  severity: 'error',
  wants: '满意度指标写服务对象的满意度，目标和实际都是调查得到的比例',
  wrong: '满意度指标下写“工作流程规范”，目标“完成”，实际“完成”',
  right: '写“被核验单位满意度”，目标“≥90%”，实际“95%”',
  find: ofTables(checkSatisfactionNotMeasured),
};

export function checkSatisfactionNotMeasured(table: RowTable): Finding[] {
  return table.rows.filter(isUnmeasured).map((row) => {
    const fault = actualFault(row, table.profile);
    const make = fault === 'done' || fault === 'blank' ? error : warning;
    return make('satisfaction-not-measured', cellPlace(table, row, '年度指标值'), {
      message: `“${shortName(row)}”在满意度指标下，目标“${row.row.年度指标值 ?? ''}”、实际“${row.row.实际完成值 ?? ''}”都不是满意的比例`,
      hint: '写谁的满意度，目标和实际都写调查得到的比例，如 ≥90%、95%；不是满意度的，移到效益指标',
      expected: '满意度的比例，如 ≥90%',
      related: relatedCells(table, row, '实际完成值'),
    });
  });
}

function isUnmeasured({ levels, row, target, actual, weight }: TableRow): boolean {
  if (rowKind(levels) !== 'satisfaction' || weight?.isZero() !== false) return false;
  if (row.年度指标值 === undefined || row.实际完成值 === undefined) return false;
  return target.kind === 'qualitative' && actual === undefined && !/\d/u.test(row.实际完成值 ?? '');
}
