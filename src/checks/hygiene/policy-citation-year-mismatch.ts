/**
 * Check `policy-citation-year-mismatch`: the notice of a year's evaluation that a report cites is that of its own year.
 *
 * Why: the paragraph was taken from an older report. A notice may be named after the year that is evaluated or after the year in which it
 * is done, the next one; where one of several notices fits, the others are history.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { linesWith } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const policyCitationYearMismatch: Rule = {
  code: 'policy-citation-year-mismatch',
  severity: 'error',
  wants: '引用的绩效评价工作通知是本年度的',
  wrong: '2023年度的报告引用《关于开展2021年绩效自评工作的通知》',
  right: '引用《关于开展2023年绩效自评工作的通知》',
  find: checkPolicyCitationYearMismatch,
};

const notice = /《[^《》]*?(?<year>20\d{2})年度?[^《》]*(?:自评|绩效评价|绩效管理)[^《》]*工作[^《》]*》/gu;

export function checkPolicyCitationYearMismatch({ report }: Scored): Finding[] {
  const year = Number.parseInt(report.data.年度, 10);
  const cited = linesWith(report, /《[^《》\n]*20\d{2}年/u).flatMap((line) =>
    matchesOf(notice, line.text).map((match) => ({ line, match })),
  );
  const fits = ({ match }: (typeof cited)[number]) => [year, year + 1].includes(yearOf(match));
  if (cited.some(fits)) return [];
  return cited.map(({ line, match }) => {
    const start = match.index + match[0].indexOf(match.groups?.year ?? '');
    return error('policy-citation-year-mismatch', line.at(start, start + 4), {
      message: `引用的是${yearOf(match)}年的通知（${match[0]}），本报告评价的是${year}年度`,
      hint: '核对通知的名称和年份，多半是从以前的报告抄来的',
      expected: String(year),
      actual: match.groups?.year ?? '',
      related: [{ message: `年度 ${report.data.年度}`, place: report.places.at(['年度']) }],
    });
  });
}

function yearOf({ groups }: RegExpExecArray): number {
  return Number.parseInt(groups?.year ?? '', 10);
}
