/**
 * Check `indicator-name-too-long`: an indicator's name is a name, not a sentence.
 *
 * Why: a sentence in the name's cell says what was done; what is measured, nobody can tell. Long texts are measured in characters.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { cellPlace, type RowTable, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const indicatorNameTooLong: Rule = {
  code: 'indicator-name-too-long',
  severity: 'warning',
  wants: '指标名称是名称，不是一段叙述：不超过 36 个字',
  find: ofTables(checkIndicatorNameTooLong),
};

/** The published forms have names of up to 34 characters that are names; their sentences begin at 51. */
const longest = 36;

export function checkIndicatorNameTooLong(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => {
    const letters = [...row.name.trim()].length;
    if (letters <= longest) return [];
    const nameKey = (['四级指标', '三级指标', '二级指标'] as const).find((key) => Object.hasOwn(row.row, key));
    return [
      warning('indicator-name-too-long', nameKey ? cellPlace(table, row, nameKey) : row.place, {
        message: `指标名称有 ${letters} 个字，超过 ${longest} 个字，像是一段叙述：${shortName(row)}`,
        hint: '名称只写衡量什么，如“查档用时缩短”；怎样做的、做得怎样，写到别的栏',
        expected: `≤${longest}字`,
        actual: `${letters}字`,
      }),
    ];
  });
}
