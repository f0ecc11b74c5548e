import { expect, test } from 'vitest';
import { type HeadingLevel, numberHeadings } from '../../src/compose/read/numbering.ts';

test('each level restarts under its parent', () => {
  const levels: HeadingLevel[] = [1, 2, 2, 3, 3, 4, 4, 2, 1, 2, 2, 3, 3];
  expect(numberHeadings(levels)).toEqual([
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
  expect(numberHeadings([1, 2, 1, 2, 2])).toEqual(['一、', '', '二、', '（一）', '（二）']);
  expect(numberHeadings([1])).toEqual(['']);
});

test('numbers are written in Chinese up to ninety-nine', () => {
  const numbers = numberHeadings(Array.from({ length: 100 }, () => 1 as const));
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
