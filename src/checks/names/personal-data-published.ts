/**
 * Check `personal-data-published`: no mobile number and no number of an identity card stands in a report.
 *
 * Why: reports of performance are published. The name in the form's own field 项目负责人 and the telephone of an office are what
 * the form asks for; a private number is not.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { ofLines } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const personalDataPublished: Rule = {
  code: 'personal-data-published',
  severity: 'warning',
  wants: '不写手机号码、身份证号码',
  wrong: '联系电话: 一个手机号码',
  right: '联系电话: 办公室的电话；公开的表空着',
  find: ofLines(/\d{4}[- ]?\d{4}/u, checkPersonalDataPublished),
};

const mobile = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.%]|万|元|页|人|份)/gu;
const identity = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;

export function checkPersonalDataPublished(line: WrittenLine): Finding[] {
  const identities = matchesOf(identity, line.text).filter(([number]) => hasItsCheckDigit(number));
  return [
    ...identities.map((match) => published(line, match, '身份证号码')),
    ...matchesOf(mobile, line.text).map((match) => published(line, match, '手机号码')),
  ];
}

/** The number itself is not repeated: findings are sent around. */
function published(line: WrittenLine, { index, 0: number }: RegExpExecArray, what: string): Finding {
  return warning('personal-data-published', line.at(index, index + number.length), {
    message: `这里有一个${what}，公开的报告不写个人信息`,
    hint: '删去；要留联系电话的，写办公室的座机',
  });
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last sign follows from the seventeen figures before it. */
function hasItsCheckDigit(number: string): boolean {
  const sum = weights.reduce((all, weight, at) => all + weight * Number.parseInt(number[at] ?? '', 10), 0);
  return '10X98765432'[sum % 11] === number.at(-1)?.toUpperCase();
}
