/**
 * Check `project-name-inconsistent`: a project goes by one name.
 *
 * Why: under two names it is counted as two, and nobody finds its file.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { all, ofDepartment } from '../check.ts';
import { checkProjectNamedOtherwise } from '../names/project-named-otherwise.ts';
import type { Rule } from '../rule.ts';

export const projectNameInconsistent: Rule = {
  code: 'project-name-inconsistent',
  severity: 'warning',
  wants: '同一个项目在各处用同一个名称',
  wrong: '“项目”里写“察访核验服务”，附件的自评表叫“察访核验项目”，金额相同',
  right: '两处都用批复的名称“察访核验项目”',
  find: all(ofDepartment(checkProjectNameInconsistent), checkProjectNamedOtherwise),
};

export function checkProjectNameInconsistent({ report, projects }: ScoredDepartment): Finding[] {
  const rows = report.data.项目 ?? [];
  return projects.flatMap(({ name, row, place }) => {
    const written = row === undefined ? undefined : rows[row]?.项目名称;
    if (row === undefined || written === undefined || written === name) return [];
    return [
      warning('project-name-inconsistent', report.places.at(['项目', row, '项目名称']), {
        message: `这里写“${written}”，附件里金额相同的项目叫“${name}”，看作同一个项目`,
        hint: '统一用与预算批复一致的名称；确是两个项目的，核对金额',
        expected: name,
        actual: written,
        related: [{ message: '附件里的名称', place }],
      }),
    ];
  });
}
