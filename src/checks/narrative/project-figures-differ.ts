/**
 * Check `annex-figures-differ`, for a department: what the author wrote of a project in the list 项目 is what its files say.
 *
 * Why: the files count; a figure beside them that is another one is a slip in one of the two.
 */
import { show } from '../../core/decimal.ts';
import { error, type Finding } from '../../core/finding.ts';
import {
  type DepartmentProject,
  expenseColumns,
  type ScoredDepartment,
} from '../../scoring/department/scored-department.ts';

export function checkProjectFiguresDiffer(department: ScoredDepartment): Finding[] {
  return department.projects.flatMap((project) => [...amountsOf(department, project), ...totalOf(department, project)]);
}

function amountsOf({ report }: ScoredDepartment, { name, row, amounts }: DepartmentProject): Finding[] {
  const written = row === undefined ? undefined : report.data.项目?.[row];
  if (row === undefined || written === undefined) return [];
  return expenseColumns.flatMap((column) => {
    const [given, known] = [written[column], amounts[column]];
    if (!given || known === undefined || given.equals(known.value)) return [];
    return [
      error('annex-figures-differ', report.places.at(['项目', row, column]), {
        message: `“${name}”的${column}写作 ${show(given)} 万元，它的文件里是 ${show(known.value)} 万元`,
        hint: '附件里有文件的项目不用写在这里；要写的，核对是哪一个',
        expected: show(known.value),
        actual: show(given),
        related: [{ message: `文件里的${column}`, place: known.place }],
      }),
    ];
  });
}

function totalOf({ report }: ScoredDepartment, { name, row, scores }: DepartmentProject): Finding[] {
  const written = row === undefined ? undefined : report.data.项目?.[row];
  const given = written?.总分;
  const known = scores[written?.评价方式 ?? '自评'];
  if (row === undefined || !given || known === undefined || given.equals(known.value)) return [];
  return [
    error('annex-figures-differ', report.places.at(['项目', row, '总分']), {
      message: `“${name}”的总分写作 ${show(given)}，它的文件里是 ${show(known.value)}`,
      hint: '附件里有文件的项目不用写在这里；要写的，核对是哪一个',
      expected: show(known.value),
      actual: show(given),
      related: [{ message: '文件里的总分', place: known.place }],
    }),
  ];
}
