import { expect, test } from 'vitest';
import { chineseNumber } from '../../src/core/chinese-number.ts';

/** Writes 1 to 9999 as one says it: 一千零八, 一百一十二, 十五. */
function spell(value: number): string {
  const digits = '零一二三四五六七八九';
  const places = ['千', '百', '十', ''];
  const cells = `${value}`.padStart(4, '0').split('').map(Number);
  const said = cells.map((digit, i) => (digit === 0 ? '零' : `${digits[digit]}${places[i]}`)).join('');
  return said
    .replace(/^零+|零+$/gu, '')
    .replace(/零+/gu, '零')
    .replace(/^一十/u, '十');
}

test('every count up to 9999', () => {
  for (let value = 1; value < 10_000; value++) {
    expect(`${spell(value)} ${chineseNumber(spell(value))?.toFixed()}`).toBe(`${spell(value)} ${value}`);
  }
});

test.each([
  ['两', '2'],
  ['两百', '200'],
  ['一十五', '15'],
  ['三千零二十', '3020'],
])('%s is %s', (text, value) => {
  expect(chineseNumber(text)?.toFixed()).toBe(value);
});

test.each(['', '零', '三五', '二〇二四', '一百二', '百', '十十', '一百零', '一百千', '十百', '一零五', '四次'])(
  '%s is not clear',
  (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  },
);
