/**
 * Check `punctuation-width-mixed`: punctuation between Chinese characters is full-width.
 *
 * Why: half-width commas stand crowded among full-width ones, and lines break wrongly at them. Within figures and Latin words the
 * half-width ones are right. One finding a line.
 */
import { type Finding, warning } from '../../core/finding.ts';
import { type Mend, ofLines, oneFinding } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const punctuationWidthMixed: Rule = {
  code: 'punctuation-width-mixed',
  severity: 'warning',
  wants: '中文里的标点用全角',
  wrong: '办公费294441元,印刷费25000元',
  right: '办公费294441元，印刷费25000元',
  source: 'GB/T 15834-2011',
  find: ofLines(/[,;:?!"]|\.$/mu, checkPunctuationWidthMixed),
};

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

/** Behind a Chinese character, a closing mark or a figure, before a Chinese character; behind a Chinese character at the end. */
const comma = String.raw`(?<=[\p{Script=Han}”》）〕％%])(?<mark>[,;:?!]) *(?=[\p{Script=Han}“《（〔\d]|$)`;
const afterFigure = String.raw`(?<=\d)(?<behind>[,;]) *(?=[\p{Script=Han}“《（])`;
const fullStop = String.raw`(?<=\p{Script=Han})(?<stop>\.)$`;
const narrow = new RegExp(`${comma}|${afterFigure}|${fullStop}`, 'gu');
const straightQuotes = /"(?<said>[^"]*\p{Script=Han}[^"]*)"/gu;

export function checkPunctuationWidthMixed(line: WrittenLine): Finding[] {
  const mends = [...narrowMarks(line), ...quotes(line)].sort((a, b) => a.start - b.start);
  return oneFinding(line, mends, warning, 'punctuation-width-mixed', (count, first) => ({
    message: `中文里用了半角标点 ${first.trim()}${count > 1 ? `，这一段共有 ${count} 处` : ''}，应为全角`,
    hint: '用 jixiao check --fix 一次改正',
    expected: mends[0]?.text ?? '',
    actual: first.trim(),
  }));
}

function narrowMarks({ text }: WrittenLine): Mend[] {
  return matchesOf(narrow, text).map((match) => {
    const { mark, behind, stop } = match.groups ?? {};
    const sign = mark ?? behind ?? stop ?? '';
    return { start: match.index, end: match.index + match[0].length, text: wide[sign] ?? sign };
  });
}

function quotes({ text }: WrittenLine): Mend[] {
  return matchesOf(straightQuotes, text).flatMap(({ index, groups }) => {
    const close = index + 1 + (groups?.said ?? '').length;
    return [
      { start: index, end: index + 1, text: '“' },
      { start: close, end: close + 1, text: '”' },
    ];
  });
}
