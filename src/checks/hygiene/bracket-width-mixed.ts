/**
 * Check `bracket-width-mixed`: brackets around Chinese, and around the number of an item, are full-width.
 *
 * Why: the headings that the machine numbers have （一）; one page, one width. One finding a line.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { type Mend, ofLines, oneFinding } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const bracketWidthMixed: Rule = {
  code: 'bracket-width-mixed',
  severity: 'warning',
  wants: '中文里的括号、序号的括号用全角',
  wrong: '（8）联系人大、政协；(9) 综合协调服务(含驻区单位)',
  right: '（8）联系人大、政协；（9）综合协调服务（含驻区单位）',
  source: 'GB/T 15834-2011',
  find: ofLines(/[()]/u, checkBracketWidthMixed),
};

/** A pair with Chinese in it, the number of an item at the head of a line, and a pair of two widths. */
const pairs =
  /\((?=[^()（）]*\p{Script=Han})(?<said>[^()（）]*)\)|^\((?<number>\d{1,2}|[一二三四五六七八九十]{1,3})\) *|\((?<left>[^()（）]*)）|（(?<right>[^()（）]*)\)/gu;

export function checkBracketWidthMixed(line: WrittenLine): Finding[] {
  const mends = matchesOf(pairs, line.text).map(mendOfPair);
  return oneFinding(line, mends, warning, 'bracket-width-mixed', (count, first) => ({
    message: `“${first.trim().slice(0, 20)}”的括号是半角的${count > 1 ? `，这一段共有 ${count} 处` : ''}，中文里应为全角`,
    hint: '用 jixiao check --fix 一次改正',
    expected: mends[0]?.text ?? '',
    actual: first.trim(),
  }));
}

function mendOfPair({ index, groups = {}, 0: whole }: RegExpExecArray): Mend {
  const inside = groups.said ?? groups.number ?? groups.left ?? groups.right ?? '';
  return { start: index, end: index + whole.length, text: `（${inside}）` };
}
