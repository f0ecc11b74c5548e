/**
 * Check `paragraph-ends-with-comma`: a paragraph of prose does not end with a comma.
 *
 * Why: a sentence that stops at a comma was cut off, or a keystroke went astray. Nothing is mended: what follows may be lost.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { around, ofLines } from '../lines.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const paragraphEndsWithComma: Rule = {
  code: 'paragraph-ends-with-comma',
  severity: 'warning',
  wants: '段落不以逗号、顿号结尾',
  wrong: '确认项目绩效是否达到了预期目标，',
  right: '确认项目绩效是否达到了预期目标。',
  find: ofLines(/[，,、]$/mu, checkParagraphEndsWithComma, ['prose']),
};

export function checkParagraphEndsWithComma(line: WrittenLine): Finding[] {
  const { text, endsParagraph } = line;
  if (!endsParagraph || !/[，,、]$/u.test(text)) return [];
  const [start, end] = [text.length - 1, text.length];
  return [
    warning('paragraph-ends-with-comma', line.at(start, end), {
      message: `这一段以“${text.slice(start)}”结尾（“${around(line, start, end, 10)}”），句子没有写完`,
      hint: '写完的改为句号；没有写完的补上后面的内容',
      expected: '。',
      actual: text.slice(start),
    }),
  ];
}
