/**
 * Check `name-content-mismatch`: where the name of a project lists who or what the money is for, its goal does not list one more.
 *
 * Why: money is granted for what the name says. Only lists that begin alike are compared; 等 leaves a list open.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { writtenTexts } from '../written-texts.ts';

export const nameContentMismatch: Rule = {
  code: 'name-content-mismatch',
  severity: 'warning',
  wants: '项目名称里列举的和目标里列举的一致',
  wrong: '项目名称: 担任书记、副书记的离退休党员补贴\n预期目标: 为担任书记、副书记、委员的离退休党员发放补贴。',
  right: '项目名称: 担任书记、副书记、委员的离退休党员补贴',
  find: checkNameContentMismatch,
};

/** The last two things of a list, up to what ends it. */
const listed = /(?<last>\p{Script=Han}{2}、\p{Script=Han}{1,6}?)(?=的|及|和|与|$)/u;

export function checkNameContentMismatch({ report }: Scored): Finding[] {
  const { 项目名称: name, 年度总体目标: goals } = report.data;
  const last = name === undefined || /等/u.test(name) ? undefined : listed.exec(name)?.groups?.last;
  if (last === undefined || goals === undefined) return [];
  const longer = new RegExp(`${last}(?<more>(?:、\\p{Script=Han}{1,6}?)+)(?=的|等|及|和|与|，|。|；)`, 'u');
  const goalLines = writtenTexts(report).filter(({ path }) => path[0] === '年度总体目标');
  for (const line of goalLines.flatMap(({ lines }) => lines)) {
    const found = longer.exec(line.text);
    if (found === null) continue;
    const more = (found.groups?.more ?? '').slice(1);
    return [
      warning('name-content-mismatch', report.places.at(['项目名称']), {
        message: `项目名称列举到“${last}”为止，目标里还有“${more}”`,
        hint: `名称里补上“${more}”，或者核对资金是否可以用于“${more}”`,
        actual: name ?? '',
        related: [{ message: `目标写作“${found[0]}”`, place: line.at(found.index, found.index + found[0].length) }],
      }),
    ];
  }
  return [];
}
