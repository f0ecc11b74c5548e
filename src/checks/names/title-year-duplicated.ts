/**
 * Check `title-year-duplicated`: a title or a project's name says its year once.
 *
 * Why: 2023年度2023年… comes from a name that was pasted behind another one.
 */
import { type Finding, info } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';

export const titleYearDuplicated: Rule = {
  code: 'title-year-duplicated',
  severity: 'info',
  wants: '题名、项目名称里年度只写一次',
  wrong: '报告题名: 2023年度信访维稳经费绩效自评报告（2023年度）',
  right: '报告题名: 2023年度信访维稳经费绩效自评报告',
  find: checkTitleYearDuplicated,
};

const twice = /(?<year>20\d{2})年.*\k<year>年/u;

export function checkTitleYearDuplicated({ report }: Scored): Finding[] {
  return (['报告题名', '项目名称'] as const).flatMap((field) => {
    const name = report.data[field] ?? '';
    const year = twice.exec(name)?.groups?.year;
    if (year === undefined) return [];
    return [
      info('title-year-duplicated', report.places.at([field]), {
        message: `${field}“${name}”里${year}年写了两次`,
        hint: '留下一个',
        actual: name,
      }),
    ];
  });
}
