/** The unit behind a number of running text. */
import { Decimal } from '../../../core/decimal.ts';
import { sameWords, unitsBehindSlash, unitsOfChineseCounts, unitWords } from '../../../core/unit-words.ts';
import type { FigureKind } from './figure.ts';

export interface TextUnit {
  readonly kind: FigureKind;
  /** One word for each unit: 场 for 场次. */
  readonly name: string;
  /** What the number is multiplied by: 0.0001 for 元, since money is in 万元. */
  readonly factor: Decimal;
  /** So many characters of the text, blanks before it included. */
  readonly length: number;
}

const multiples: Readonly<Record<string, Decimal>> = {
  十: new Decimal('10'),
  百: new Decimal('100'),
  千: new Decimal('1000'),
  万: new Decimal('10000'),
  百万: new Decimal('1000000'),
  千万: new Decimal('10000000'),
  亿: new Decimal('100000000'),
};
const one = new Decimal('1');
const inTenThousands = new Decimal('0.0001');
const multiple = '(百万|千万|十|百|千|万|亿)?';
const money = new RegExp(`^\\s*${multiple}[余多]?元`, 'u');
const points = /^\s*个?百分点/u;
/** Not 分钟, 分管 or 分别. */
const score = /^\s*分(?![钟管别类期年开局布析配解工公支部院校组点制批行段册包头散担享摊流清辨])/u;
/** What stands in the list of units for forms and counts nothing in a sentence: 2023年, 12日. */
const noCounts: ReadonlySet<string> = new Set([
  '元',
  '万元',
  '亿元',
  '年',
  '日',
  '%',
  '‰',
  '分',
  '百分点',
  '个百分点',
  '度',
  '对',
  '期',
]);
const counted = (words: readonly string[]) => words.filter((word) => !noCounts.has(word)).join('|');
const count = new RegExp(`^\\s*${multiple}[余多]?(${counted(unitWords)})(?!性)`, 'u');
const chineseCount = new RegExp(`^[余多]?(${counted(unitsOfChineseCounts)})(?!性)`, 'u');
const per = new RegExp(`^/(?:${unitsBehindSlash.join('|')})`, 'u');

/** `text`: what stands behind the number. Undefined: it has no unit that we know. */
export function readUnit(text: string, isPercent: boolean, isNumeral: boolean): TextUnit | undefined {
  if (isPercent) return { kind: 'percent', name: '%', factor: one, length: 0 };
  const sign = /^\s*%/u.exec(text);
  if (sign) return { kind: 'percent', name: '%', factor: one, length: sign[0].length };
  const difference = points.exec(text);
  if (difference) return { kind: 'points', name: '百分点', factor: one, length: difference[0].length };
  const amount = money.exec(text);
  if (amount) return withPer(text, 'money', '万元', factorOf(amount[1]).times(inTenThousands), amount[0].length);
  const mark = isNumeral ? null : score.exec(text);
  if (mark) return { kind: 'score', name: '分', factor: one, length: mark[0].length };
  return isNumeral ? countOf(text, chineseCount.exec(text), true) : countOf(text, count.exec(text), false);
}

function countOf(text: string, found: RegExpExecArray | null, isNumeral: boolean): TextUnit | undefined {
  if (found === null) return undefined;
  const word = (isNumeral ? found[1] : found[2]) ?? '';
  const factor = isNumeral ? one : factorOf(found[1]);
  return withPer(text, 'count', sameWords.get(word) ?? word, factor, found[0].length);
}

/** 450元/天/人. */
function withPer(text: string, kind: FigureKind, word: string, factor: Decimal, behind: number): TextUnit {
  let [name, length] = [word, behind];
  for (let found = per.exec(text.slice(length)); found; found = per.exec(text.slice(length))) {
    name += found[0];
    length += found[0].length;
  }
  return { kind, name, factor, length };
}

function factorOf(word: string | undefined): Decimal {
  return multiples[word ?? ''] ?? one;
}
