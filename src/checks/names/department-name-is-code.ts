/**
 * Check `department-name-is-code`: where a unit is to be named stands its name, not its budget code.
 *
 * Why: 101019 tells the reader of a published form nothing.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { namedUnits } from './units.ts';

export const departmentNameIsCode: Rule = {
  code: 'department-name-is-code',
  severity: 'error',
  wants: '单位写名称，不写预算单位代码',
  wrong: '主管部门: 101019',
  right: '主管部门: 北京市丰台区信访办公室',
  find: checkDepartmentNameIsCode,
};

export function checkDepartmentNameIsCode({ report }: Scored): Finding[] {
  return namedUnits(report)
    .filter(({ name }) => /^[\dA-Za-z._-]*\d{3,}[\dA-Za-z._-]*$/u.test(name))
    .map(({ field, name, place }) =>
      error('department-name-is-code', place, {
        message: `${field}写作“${name}”，是预算单位代码，不是名称`,
        hint: `写${field}的全称；几张表都一样的，写在部门.yaml 里一次`,
        actual: name,
      }),
    );
}
