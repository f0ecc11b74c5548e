/**
 * Check `punctuation-unbalanced`: quotation marks, brackets and title marks come in pairs.
 *
 * Why: a mark without its partner leaves open what is quoted. A pair may span paragraphs: what pairs up in the whole text is right.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { ReportCheck } from '../check.ts';
import { around } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { type WrittenLine, type WrittenText, writtenTexts } from '../written-texts.ts';

export const punctuationUnbalanced: Rule = {
  code: 'punctuation-unbalanced',
  severity: 'error',
  wants: '引号、括号、书名号成对',
  wrong: '智慧信访”综合应用平台投入使用',
  right: '“智慧信访”综合应用平台投入使用',
  source: 'GB/T 15834-2011',
  find: findUnbalanced(),
};

function findUnbalanced(): ReportCheck {
  return ({ report }) => writtenTexts(report).flatMap(checkPunctuationUnbalanced);
}

/** Both widths of a bracket pair up: that they differ is another question. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '（': '）',
  '【': '】',
};
const openers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([open, close]) => [close, open]),
);
/** `（1`, `1）`, `a)`: numbers of items; `[80,90)`: an interval. */
const notBrackets =
  /(?:^|(?<=[。；：，、\s]))[\da-zA-Z一二三四五六七八九十]{1,3}[)）]|[[(（]\s*[\d.]+%?\s*[,，]\s*[\d.]+%?\s*[\])）]/gu;

interface Mark {
  readonly line: WrittenLine;
  readonly index: number;
  readonly sign: string;
}

export function checkPunctuationUnbalanced({ lines }: WrittenText): Finding[] {
  const marks = lines.map(marksOf);
  if (withoutPartner(marks.flat()).length === 0) return [];
  return marks.flatMap((ofLine) => withoutPartner(ofLine)).map(unbalanced);
}

const pairedSigns = /[“”‘’《》〈〉〔〕（）【】]/gu;
const anySign = /[“”‘’《》〈〉〔〕（）【】()]/u;

function marksOf(line: WrittenLine): Mark[] {
  if (!anySign.test(line.text)) return [];
  const text = line.text
    .replace(notBrackets, (found) => ' '.repeat(found.length))
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  return matchesOf(pairedSigns, text)
    .filter(({ index }) => !isApostrophe(text, index))
    .map((match) => ({ line, index: match.index, sign: match[0] }));
}

/** As in `O’Neil`. */
function isApostrophe(text: string, index: number): boolean {
  return text[index] === '’' && /[A-Za-z]/u.test(text[index - 1] ?? '');
}

function withoutPartner(marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  const lost: Mark[] = [];
  for (const mark of marks) {
    if (mark.sign in closers) open.push(mark);
    else {
      const at = open.findLastIndex(({ sign }) => sign === openers[mark.sign]);
      if (at < 0) lost.push(mark);
      else lost.push(...open.splice(at).slice(1));
    }
  }
  return [...lost, ...open];
}

function unbalanced({ line, index, sign }: Mark): Finding {
  const partner = closers[sign] ?? openers[sign] ?? '';
  const where = sign in closers ? '后面没有' : '前面没有';
  return error('punctuation-unbalanced', line.at(index, index + 1), {
    message: `“${around(line, index, index + 1, 8)}”里的 ${sign} ${where}与它成对的 ${partner}`,
    hint: `补上 ${partner}，或者删去 ${sign}`,
    actual: sign,
  });
}
