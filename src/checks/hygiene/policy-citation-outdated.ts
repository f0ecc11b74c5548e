/**
 * Check `policy-citation-outdated`: a report that goes by older evaluation rules cites the present ones too.
 *
 * Why: rules made before 财预〔2020〕10号 may no longer hold. Whether they do nobody can tell here, so a report that cites both says nothing
 * wrong.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { linesWith } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { wholeText } from '../written-texts.ts';
import { presentRules } from './present-rules.ts';

export const policyCitationOutdated: Rule = {
  code: 'policy-citation-outdated',
  severity: 'warning',
  wants: '引用较早的绩效评价办法时，同时引用现行的办法',
  wrong: '根据《丰台区财政支出绩效评价管理暂行办法》（丰财绩效〔2012〕729号）',
  right:
    '根据《项目支出绩效评价管理办法》（财预〔2020〕10号）和《丰台区财政支出绩效评价管理暂行办法》（丰财绩效〔2012〕729号）',
  source: '财预〔2020〕10号',
  find: checkPolicyCitationOutdated,
};

export function checkPolicyCitationOutdated({ report, profile }: Scored): Finding[] {
  const year = Number.parseInt(report.data.年度, 10);
  const text = wholeText(report);
  return presentRules.flatMap(({ since, title, number, older }) => {
    const numbers = [number, ...profile.basis.flatMap((document) => document.number ?? [])].filter(isSince(since));
    if (year < since || numbers.some((one) => text.includes(one))) return [];
    const found = linesWith(report, '办法》（').flatMap((line) =>
      matchesOf(older, line.text).map((match) => ({ line, match })),
    );
    const [first] = found.filter(({ match }) => Number.parseInt(match.groups?.year ?? '', 10) < since);
    if (first === undefined) return [];
    const { line, match } = first;
    return [
      warning('policy-citation-outdated', line.at(match.index, match.index + match[0].length), {
        message: `${match[0]}早于现行的《${title}》（${number}），全文没有引用现行的办法`,
        hint: `核对是否仍然有效；补上《${title}》（${number}）和本地区现行的办法`,
        expected: number,
        actual: match.groups?.number ?? match[0],
        rule: number,
      }),
    ];
  });
}

function isSince(since: number): (number: string) => boolean {
  return (number) => Number.parseInt(/〔(?<year>\d{4})〕/u.exec(number)?.groups?.year ?? '0', 10) >= since;
}
