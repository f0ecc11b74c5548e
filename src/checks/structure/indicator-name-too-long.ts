/**
 * Check `indicator-name-too-long`: an indicator's name is a name, not a sentence.
 *
 * Why: a sentence in the name's cell says what was done; what is measured, nobody can tell. Long texts are measured in characters.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { ofTables } from '../check.ts';
import { namePlace, type RowTable, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const indicatorNameTooLong: Rule = {
  code: 'indicator-name-too-long',
  severity: 'warning',
  wants: '指标名称是名称，不是一段叙述：不超过 36 个字',
  wrong: '四级指标写“通过开展档案数字化项目，优化办公流程，缩短查档时间，提高机关工作人员的办事效率和服务水平”',
  right: '写“查档用时缩短”',
  find: ofTables(checkIndicatorNameTooLong),
};

/** The published forms have names of up to 34 characters that are names; their sentences begin at 51. */
const longest = 36;

export function checkIndicatorNameTooLong(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => {
    const letters = [...row.name.trim()].length;
    if (letters <= longest) return [];
    return [
      warning('indicator-name-too-long', namePlace(table, row), {
        message: `指标名称有 ${letters} 个字，超过 ${longest} 个字，像是一段叙述：${shortName(row)}`,
        hint: '名称只写衡量什么，如“查档用时缩短”；怎样做的、做得怎样，写到别的栏',
        expected: `≤${longest}字`,
        actual: `${letters}字`,
      }),
    ];
  });
}
