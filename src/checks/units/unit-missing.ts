/**
 * Check `unit-missing`: a figure of a row says what it counts.
 *
 * Why: 210 of what? A reader of the page cannot ask. A warning for the target; where only the result leaves out what the target says,
 * information. 0 counts nothing.
 */
import { type Finding, info, warning } from '../../core/finding.ts';
import { unitsOfChineseCounts } from '../../core/unit-words.ts';
import { ofTables } from '../check.ts';
import { cellPlace, type RowTable, relatedCells, shortName, type TableRow } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { targetFault } from '../values/target-fault.ts';

export const unitMissing: Rule = {
  code: 'unit-missing',
  severity: 'warning',
  wants: '年度指标值和实际完成值的数带单位',
  wrong: '接访次数：年度指标值“210”，实际完成值“252”',
  right: '年度指标值“≥210次”，实际完成值“252次”',
  find: ofTables(checkUnitMissing),
};

export function checkUnitMissing(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => {
    const { target, actual } = row;
    if (target.kind !== 'quantity' || target.quantity.value.isZero() || targetFault(table, row) !== undefined)
      return [];
    const { unit, value } = target.quantity;
    if (unit === '') return [targetFinding(table, row, value.toFixed())];
    const isBare = actual?.unit === '' && !actual.value.isZero();
    return isBare ? [actualFinding(table, row, `${actual.value.toFixed()}${unit}`)] : [];
  });
}

function targetFinding(table: RowTable, row: TableRow, figure: string): Finding {
  const unit = row.actual?.unit || unitInName(row.name);
  return warning('unit-missing', cellPlace(table, row, '年度指标值'), {
    message: `“${shortName(row)}”的年度指标值“${row.row.年度指标值}”没有单位`,
    hint: unit ? `写成 ${figure}${unit}，实际完成值也写单位` : '数后面写单位（人、件、次、台、%…），实际完成值也写',
    ...(unit ? { expected: `${figure}${unit}` } : {}),
    related: relatedCells(table, row, '实际完成值'),
  });
}

function actualFinding(table: RowTable, row: TableRow, expected: string): Finding {
  return info('unit-missing', cellPlace(table, row, '实际完成值'), {
    message: `“${shortName(row)}”的实际完成值“${row.row.实际完成值}”没有单位，年度指标值“${row.row.年度指标值}”有`,
    hint: `写成 ${expected}`,
    expected,
    related: relatedCells(table, row, '年度指标值'),
  });
}

/** 律师人数 counts 人, 接访次数 counts 次, 满意度 and …率 are shares. */
function unitInName(name: string): string | undefined {
  if (/(?:率|度|比例|比重)$/u.test(name)) return '%';
  const [, word] = /(\p{Script=Han}{1,2})数量?$/u.exec(name) ?? [];
  return unitsOfChineseCounts.find((unit) => word?.endsWith(unit));
}
