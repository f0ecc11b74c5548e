/** A small count in Chinese numerals, where the whole phrase is clear: 不少于四次, 六场, 百分之九十以上. */
import { chineseNumber } from '../core/chinese-number.ts';
import { unitsOfChineseCounts } from '../core/unit-words.ts';
import { wordsBefore, wordsBehind } from './comparator-words.ts';
import type { Cut } from './read-phrase.ts';

const oneOf = (words: readonly string[]): string => words.map((word) => word.replace(/[()]/gu, '\\$&')).join('|');
const before = oneOf(wordsBefore.map(({ word }) => word));
const behind = oneOf(wordsBehind.map(({ word }) => word));
const numerals = '零一二两三四五六七八九十百千';
const numeral = `[${numerals}]+`;

const percent = new RegExp(`^(.*百分之)(${numeral})((?:${behind})?)$`, 'u');
const bare = new RegExp(`^((?:${before})?)(${numeral})((?:${oneOf(unitsOfChineseCounts)})(?:${behind})?)$`, 'u');
const compared = new RegExp(`^([^${numerals}]*(?:${before}))(${numeral})((?:${oneOf(unitsOfChineseCounts)}))$`, 'u');

export function readCount(phrase: string): Cut | undefined {
  const [, head, count = '', tail] = percent.exec(phrase) ?? bare.exec(phrase) ?? compared.exec(phrase) ?? [];
  const value = chineseNumber(count);
  if (head === undefined || tail === undefined || value === undefined) return undefined;
  return { head, value, tail };
}
