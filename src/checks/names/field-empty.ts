/**
 * Check `field-empty`: a field that names a unit is not left blank.
 *
 * Why: a form without its unit belongs to nobody. 项目负责人 and 联系电话 are left blank on purpose when a form is published.
 */
import { type Finding, info } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { unitFields } from './units.ts';

export const fieldEmpty: Rule = {
  code: 'field-empty',
  severity: 'info',
  wants: '写了单位的键，就写上单位的名称',
  wrong: '实施单位:',
  right: '实施单位: 某市财政局干部培训中心',
  find: checkFieldEmpty,
};

export function checkFieldEmpty({ report: { data, places } }: Scored): Finding[] {
  return unitFields
    .filter((field) => data[field] !== undefined && (data[field] ?? '').trim() === '')
    .map((field) =>
      info('field-empty', places.key([field]), {
        message: `${field}空着，会印成空格`,
        hint: `写上${field}的全称；表上没有这一栏的，删去这个键`,
      }),
    );
}
