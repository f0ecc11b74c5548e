/**
 * Check `title-inconsistent`: 报告题名 speaks of the report's own year, project and kind.
 *
 * Why: the title is what the cover and the files are found by. A title that names no year or no project is a choice.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { projectCore } from './project-core.ts';

export const titleInconsistent: Rule = {
  code: 'title-inconsistent',
  severity: 'warning',
  wants: '报告题名的年度、项目、文种与报告一致',
  wrong: '年度: 2023\n报告题名: 2022年度档案数字化项目支出绩效评价报告',
  right: '年度: 2023\n报告题名: 2023年度档案数字化项目支出绩效评价报告',
  find: checkTitleInconsistent,
};

export function checkTitleInconsistent({ report }: Scored): Finding[] {
  const { 报告题名: title, 年度: year, 文种: kind, 项目名称: project } = report.data;
  if (!title) return [];
  const years = [...title.matchAll(/20\d{2}(?=年)/gu)].map(([found]) => found);
  const isSelf = (text: string) => text.includes('自评');
  const faults = [
    ...(years.length > 0 && !years.includes(year) ? [`写的是${years[0]}年，年度是 ${year}`] : []),
    ...(isSelf(title) !== isSelf(kind) && /自评|评价/u.test(title) ? [`与文种“${kind}”不符`] : []),
    ...(project !== undefined && namesAnother(title, project) ? [`写的项目与项目名称“${project}”不同`] : []),
  ];
  return faults.map((fault) =>
    warning('title-inconsistent', report.places.at(['报告题名']), {
      message: `报告题名“${title}”${fault}`,
      hint: '核对是哪一个；不写报告题名，就由项目名称、年度和文种组成',
      actual: title,
    }),
  );
}

const fewest = 4;

/** Whether the title has more than half of the project's name, but not the whole of it. */
function namesAnother(title: string, project: string): boolean {
  const core = projectCore(project);
  if (core.length < fewest || title.includes(core)) return false;
  for (let length = core.length - 1; length >= fewest && length * 2 > core.length; length--) {
    for (let from = 0; from + length <= core.length; from++) {
      if (title.includes(core.slice(from, from + length))) return true;
    }
  }
  return false;
}
