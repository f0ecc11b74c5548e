/**
 * The figures of a text that have a unit: 167.10万元, 百分之九十, 300余项, 五笔, 98.706分, 3个百分点.
 *
 * In: text that went through `halfWidth`. Out: the figures in order, each once. What has no unit, is an ordinal, a code, one end of a
 * range or has a sign is left out: nobody can say what it is to be compared with. So is 一, which mostly counts nothing (一项工作).
 */
import { figurePattern } from '../../../core/decimal.ts';
import { matchesOf } from '../../matches.ts';
import type { Figure } from './figure.ts';
import { meantBy } from './meant.ts';
import { readUnit, type TextUnit } from './read-unit.ts';
import { fromDigits, fromNumeral, type WrittenNumber } from './written-number.ts';

const number = new RegExp(
  `(?<percent>百分之)?(?:(?<digits>${figurePattern})|(?<numeral>[一二三四五六七八九十百千零两]+(?:点[零一二三四五六七八九]+)?))(?<more>[余多]?)`,
  'gu',
);
/** What makes a numeral no count: 第三次, 数十个, 同一个. */
const ordinal = /[第每某另任同统各数几这那上下前后头唯]\s*$/u;
/** What makes digits the name or a part of something, or an ordinal. */
const partOfName = /(?:[A-Za-z\d.,:/#№〔［[‘“《-]|[第每]\s*)$/u;
const rangeBefore = /[\d一二三四五六七八九十百千万%元个]\s*(?:[-~～–—]|[至到])\s*$/u;
const rangeBehind = /^\s*(?:[-~～–—]|[至到])\s*[\d一二三四五六七八九十百]/u;
const signBefore = /[-–—−+±]$/u;
const longestWord = 8;

export function readFigures(text: string): Figure[] {
  return matchesOf(number, text).flatMap((match) => figureAt(text, match) ?? []);
}

function figureAt(text: string, match: RegExpMatchArray): Figure | undefined {
  const start = match.index ?? 0;
  const { percent, digits, numeral = '', more = '' } = match.groups ?? {};
  const before = text.slice(Math.max(0, start - longestWord), start);
  if (isNamed(before, digits !== undefined) || rangeBefore.test(before)) return undefined;
  const behind = start + match[0].length;
  const unit = readUnit(text.slice(behind, behind + 2 * longestWord), percent !== undefined, digits === undefined);
  if (unit === undefined) return undefined;
  const written = digits === undefined ? fromNumeral(numeral) : fromDigits(digits);
  if (written === undefined || (digits === undefined && saysOne(written, unit))) return undefined;
  const end = behind + unit.length;
  const after = text.slice(end, end + longestWord);
  if (rangeBehind.test(after)) return undefined;
  const inside = more || (/[余多]/u.exec(text.slice(behind, end))?.[0] ?? '');
  const { meant, reading } = meantBy(written, unit.factor, unit.kind, { before, inside, after });
  const value = written.value.times(unit.factor);
  return { kind: unit.kind, value, meant, reading, unit: unit.name, start, end, text: text.slice(start, end) };
}

function isNamed(before: string, hasDigits: boolean): boolean {
  return signBefore.test(before) || (hasDigits ? partOfName : ordinal).test(before);
}

function saysOne({ value }: WrittenNumber, { kind }: TextUnit): boolean {
  return kind === 'count' && value.equals('1');
}
