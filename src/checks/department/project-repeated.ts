/**
 * Check `project-repeated`: a project has one form and one evaluation report among the files of its department.
 *
 * Why: of two forms of one project only the first counts in the sums; the other is a copy under a wrong name, or an old version.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { DepartmentProject, ScoredDepartment } from '../../scoring/department/scored-department.ts';
import { ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';

export const projectRepeated: Rule = {
  code: 'project-repeated',
  severity: 'error',
  wants: '一个项目在附件里只有一份自评表、一份评价报告',
  wrong: '附件里有两份“信访宣传”的自评表',
  right: '只留一份；确是两个项目的，改正项目名称',
  find: ofDepartment(checkProjectRepeated),
};

export function checkProjectRepeated({ projects }: ScoredDepartment): Finding[] {
  return projects.flatMap((project) => repeatedKinds(project).map((kind) => repeated(project, kind)));
}

function repeatedKinds({ reports }: DepartmentProject): string[] {
  const kinds = reports.map(({ report: { data } }) => data.文种);
  return [...new Set(kinds.filter((kind, index) => kinds.indexOf(kind) !== index))];
}

function repeated({ name, reports }: DepartmentProject, kind: string): Finding {
  const places = reports
    .filter(({ report: { data } }) => data.文种 === kind)
    .map(({ report: { places: own } }) => own.at(['项目名称']));
  const [first, second] = places as [(typeof places)[number], (typeof places)[number]];
  return error('project-repeated', second, {
    message: `附件里有 ${places.length} 份“${name}”的${kind}，汇总只算第一份`,
    hint: '核对项目名称；多余的一份从附件里去掉',
    actual: name,
    related: [{ message: '第一份', place: first }],
  });
}
