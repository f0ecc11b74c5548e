/**
 * Check `punct-enumeration`: no 、 between things that stand in quotation marks or title marks, one beside the other.
 *
 * Why: the marks part them already. A 文号 in brackets between them makes the 、 right again.
 */
import { type Finding, info } from '../../core/finding.ts';
import { mendOf, ofLines, oneFinding } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const punctEnumeration: Rule = {
  code: 'punct-enumeration',
  severity: 'info',
  wants: '并列的书名号之间、引号之间不用顿号',
  wrong: '《预算法》、《预算法实施条例》；“大接访”、“大下访”',
  right: '《预算法》《预算法实施条例》；“大接访”“大下访”',
  source: 'GB/T 15834-2011',
  find: ofLines(/[》”]、[《“]/u, checkPunctEnumeration),
};

const between = /(?<=》)、(?=《)|(?<=”)、(?=“)/gu;

export function checkPunctEnumeration(line: WrittenLine): Finding[] {
  const mends = matchesOf(between, line.text).map((match) => mendOf(match, ''));
  return oneFinding(line, mends, info, 'punct-enumeration', (count) => ({
    message: `并列的${line.text.includes('》、《') ? '书名号' : '引号'}之间不用顿号${count > 1 ? `，这一段共有 ${count} 处` : ''}`,
    hint: '删去顿号；用 jixiao check --fix 一次改正',
  }));
}
