/**
 * Check `term-misuse`: the terms of the trade are the right ones: 法治化, 增加8.65万元, 截至2024年底.
 *
 * Why: the wrong term says something else; growth in 万元 is no growth. A decrease by so many times is nothing at all.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { all } from '../check.ts';
import { ofLines } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';
import { misusedTerms } from './misused-terms.ts';
import { findSlips } from './slips.ts';

export const termMisuse: Rule = {
  code: 'term-misuse',
  severity: 'warning',
  wants: '用词准确：法治化、金额用增加、比率用增长、截至某日',
  wrong: '信访工作规范化法制化；机关运行经费增长8.65万元；截止2024年底',
  right: '信访工作规范化法治化；机关运行经费增加8.65万元；截至2024年底',
  find: all(({ report }) => findSlips(report, 'term-misuse', misusedTerms), ofLines('倍', checkTimesLess)),
};

const timesLess = /(?:减少|下降|降低|缩短|缩减)了?\s?(?:[\d.]+|[一二两三四五六七八九十]+)\s?倍/gu;

export function checkTimesLess(line: WrittenLine): Finding[] {
  return matchesOf(timesLess, line.text).map((match) =>
    warning('term-misuse', line.at(match.index, match.index + match[0].length), {
      message: `“${match[0]}”说不通：减少一倍就没有了，减少的不能用倍数表示`,
      hint: '写减少了百分之几，或减少到原来的几分之几',
      actual: match[0],
    }),
  );
}
