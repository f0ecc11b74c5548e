import { expect, test } from 'vitest';
import { type HeadingLevel, numberHeadings } from '../../src/compose/read/numbering.ts';

const numbersOf = (levels: readonly HeadingLevel[]) => numberHeadings(levels.map((level) => ({ level, plain: false })));

test('each level restarts under its parent', () => {
  const levels: HeadingLevel[] = [1, 2, 2, 3, 3, 4, 4, 2, 1, 2, 2, 3, 3];
  expect(numbersOf(levels)).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '2.',
    '（1）',
    '（2）',
    '（三）',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '2.',
  ]);
});

test('a heading without a sibling has no number', () => {
  expect(numbersOf([1, 2, 1, 2, 2])).toEqual(['一、', '', '二、', '（一）', '（二）']);
  expect(numbersOf([1])).toEqual(['']);
});

test('numbers are written in Chinese up to ninety-nine', () => {
  const numbers = numbersOf(Array.from({ length: 100 }, () => 1 as const));
  expect([9, 10, 11, 19, 20, 41, 98, 99].map((index) => numbers[index])).toEqual([
    '十、',
    '十一、',
    '十二、',
    '二十、',
    '二十一、',
    '四十二、',
    '九十九、',
    '100、',
  ]);
});

test('a plain heading has no number and counts for none, but parts what stands below', () => {
  const heading = (level: HeadingLevel, plain = false) => ({ level, plain });
  const headings = [heading(1, true), heading(2), heading(2), heading(1), heading(2), heading(2), heading(1)];
  expect(numberHeadings(headings)).toEqual(['', '（一）', '（二）', '一、', '（一）', '（二）', '二、']);
  expect(numberHeadings([heading(1), heading(1, true)])).toEqual(['', '']);
});

test('parts stand above all, and what is in them begins anew', () => {
  const levels = [0, 1, 1, 2, 2, 0, 1, 1] as const;
  const numbers = numberHeadings(levels.map((level) => ({ level, plain: false })));
  expect(numbers).toEqual(['第一部分　', '一、', '二、', '（一）', '（二）', '第二部分　', '一、', '二、']);
});
