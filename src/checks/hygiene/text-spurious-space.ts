/**
 * Check `text-spurious-space`: no blank within a name or a sentence in Chinese.
 *
 * Why: a blank in a name makes it another name for whoever searches for it. Only between Chinese characters: blanks beside figures and
 * Latin words are a matter of taste. In prose only where it cannot be a list with blanks for commas.
 */
import { type Finding, info, warning } from '../../core/finding.ts';
import { around, mendOf, ofLines, oneFinding } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const textSpuriousSpace: Rule = {
  code: 'text-spurious-space',
  severity: 'warning',
  wants: '名称和句子里的汉字之间没有空格',
  wrong: '北京市丰台区信访办 公室',
  right: '北京市丰台区信访办公室',
  find: ofLines(/[ \t\u00a0\u3000]\p{Script=Han}/u, checkTextSpuriousSpace),
};

const blanks = /(?<=\p{Script=Han})[ \t\u00a0\u3000]+(?=\p{Script=Han})/gu;
/** Blanks between short words of like length: names of people, a list. */
const list = /^(?:\p{Script=Han}{2,4}[ \t\u00a0\u3000]+)+\p{Script=Han}{2,4}$/u;

export function checkTextSpuriousSpace(line: WrittenLine): Finding[] {
  const { role } = line;
  if (role !== 'name' && list.test(line.text)) return [];
  const mends = matchesOf(blanks, line.text).map((match) => mendOf(match, ''));
  const [first] = mends;
  const shown = first && around(line, first.start, first.end, 4);
  return oneFinding(line, mends, role === 'name' ? warning : info, 'text-spurious-space', (count) => ({
    message: `“${shown}”的汉字中间有空格${count > 1 ? `，这里共有 ${count} 处` : ''}`,
    hint: '删去空格；用 jixiao check --fix 一次改正',
  }));
}
