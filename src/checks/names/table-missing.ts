/**
 * Check `table-missing`: where a department annexes the forms of its projects, each project that was scored has one.
 *
 * Why: six projects evaluated and five forms filed: the reader looks for the sixth. A department that annexes none at all has chosen to list
 * its projects only, and a project without a score may have no form.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';

export const tableMissing: Rule = {
  code: 'table-missing',
  severity: 'warning',
  wants: '部门附了自评表的，每个有得分的项目都附自评表',
  wrong: '评价了六个项目，附件里只有五张自评表',
  right: '附件: [自评表/*.yaml]，六个项目各有一张',
  find: ofDepartment(checkTableMissing),
};

export function checkTableMissing({ report, projects }: ScoredDepartment): Finding[] {
  if (!projects.some(({ forms }) => forms.length > 0)) return [];
  return projects
    .filter(({ forms, scores }) => forms.length === 0 && Object.keys(scores).length > 0)
    .map(({ name, row, reports, place }) =>
      warning('table-missing', row === undefined ? place : report.places.at(['项目', row, '项目名称']), {
        message: `“${name}”没有自评表：附件里有${reports.length > 0 ? '它的评价报告，没有自评表' : '其他项目的，没有它的'}`,
        hint: '把它的自评表放到文件夹里，写进附件',
        actual: name,
      }),
    );
}
