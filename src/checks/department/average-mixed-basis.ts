/**
 * Check `average-mixed-basis`: an average is of scores of one kind.
 *
 * Why: what a unit gives itself and what the department in charge gives it after an evaluation are two different measures.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { DepartmentProject, ScoredDepartment, ScoreKind } from '../../scoring/department/scored-department.ts';
import { ofDepartment } from '../check.ts';
import type { Rule } from '../rule.ts';

export const averageMixedBasis: Rule = {
  code: 'average-mixed-basis',
  severity: 'warning',
  wants: '各项目的平均分用同一种得分：都是自评，或者都是部门评价',
  wrong: '五个项目是自评得分，一个只有部门评价得分，合起来平均',
  right: '给那一个项目也附上自评表，都按自评得分平均',
  find: ofDepartment(checkAverageMixedBasis),
};

export function checkAverageMixedBasis({ report, projects, summary }: ScoredDepartment): Finding[] {
  const { average, kinds } = summary;
  if (average === undefined || kinds.length < 2) return [];
  const { places } = report;
  const place = places.has(['汇总', '平均分']) ? places.at(['汇总', '平均分']) : places.key(['附件']);
  const evaluated = projects.filter(({ scores }) => scores.部门评价);
  const others = projects.filter(({ scores }) => scores.自评 && !scores.部门评价);
  return [
    warning('average-mixed-basis', place, {
      message: `平均分 ${show(average.computed)} 把 ${evaluated.length} 个部门评价得分和 ${others.length} 个自评得分混在一起`,
      hint: `给${namesOf(evaluated)}也附上自评表，平均分就都按自评得分计算；或者给各个项目都附评价报告`,
      related: evaluated.flatMap((project) => relatedScore(project, '部门评价')),
    }),
  ];
}

function namesOf(projects: readonly DepartmentProject[]): string {
  return projects.map(({ name }) => `“${name}”`).join('、');
}

function relatedScore({ name, scores }: DepartmentProject, kind: ScoreKind) {
  const score = scores[kind];
  return score ? [{ message: `${name}：${kind}得分 ${show(score.value)}`, place: score.place }] : [];
}
