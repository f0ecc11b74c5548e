/**
 * Check `grade-label-nonstandard`: a 等级 that the author wrote is one of the region's words.
 *
 * Why: 优秀, 良好 come from older rules; a list of the whole department sorts by one set of words.
 */
import { show } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { policyRule } from '../policy-rule.ts';
import type { Rule } from '../rule.ts';

export const gradeLabelNonstandard: Rule = {
  code: 'grade-label-nonstandard',
  severity: 'warning',
  wants: '等级使用规定的名称',
  wrong: '等级写“优秀”',
  right: '等级写“优”；或者不写，由程序确定',
  source: '财预〔2020〕10号：等级分优、良、中、差四档',
  find: checkGradeLabelNonstandard,
};

export function checkGradeLabelNonstandard({ report, profile, total, grade }: Scored): Finding[] {
  const given = report.data.等级;
  const names = profile.grades.map(({ name }) => name);
  if (given === undefined || given === null || names.length === 0 || names.includes(given)) return [];
  return [
    warning('grade-label-nonstandard', report.places.at(['等级']), {
      message: `等级写作“${given}”，规定的等级是${names.join('、')}${total && grade ? `；总分 ${show(total.value)} 为“${grade}”` : ''}`,
      hint: grade ? `改为“${grade}”，或者删去由程序确定` : '改用规定的名称',
      expected: grade ?? names.join('、'),
      actual: given,
      ...policyRule(profile),
    }),
  ];
}
