/** The source line under a finding: the caret stands under the place, whatever the width of the characters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/core/display-width.ts';
import type { Position } from '../../src/core/finding.ts';
import { excerpt } from '../../src/source/excerpt.ts';

function position(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function excerptOf(text: string, part: string): string[] {
  const offset = text.indexOf(part);
  return excerpt(text, { start: position(text, offset), end: position(text, offset + part.length) });
}

describe('excerpt', () => {
  test('Chinese characters are two columns wide', () => {
    expect(excerptOf('年度: 2024\n分值：20\n', '：')).toEqual(['    2 | 分值：20', '      |     ^^']);
  });

  test('half-width text, in a file with Windows line ends', () => {
    expect(excerptOf('a: 1\r\n键: bad\r\n', 'bad')).toEqual(['    2 | 键: bad', '      |     ^^^']);
  });

  test('a tab takes two columns in both lines', () => {
    expect(excerptOf('\t分值: x', 'x')).toEqual(['    1 |   分值: x', '      |         ^']);
  });

  test('of several lines the first, up to its end', () => {
    expect(excerptOf('甲: 1\n乙: 2', '1\n乙')).toEqual(['    1 | 甲: 1', '      |     ^']);
  });

  test('a place without length, also behind the last character', () => {
    const end = position('键: ', 3);
    expect(excerpt('键: ', { start: end, end })).toEqual(['    1 | 键:', '      |     ^']);
    const start = position('', 0);
    expect(excerpt('', { start, end: start })).toEqual(['    1 |', '      | ^']);
  });

  test('a long line is shown around the place', () => {
    const [line = '', underline = ''] = excerptOf(`${'前'.repeat(500)}错误${'后'.repeat(500)}`, '错误');
    expect(line).toMatch(/^ {4}1 \| …前+错误后+…$/);
    expect(displayWidth(line)).toBeLessThan(110);
    expect(displayWidth(line.slice(0, line.indexOf('错误')))).toBe(underline.indexOf('^'));
  });

  test('a long place is shown from its beginning', () => {
    const wrong = '错'.repeat(500);
    const [line = '', underline = ''] = excerptOf(`键: ${wrong}`, wrong);
    expect(line).toMatch(/^ {4}1 \| 键: 错+…$/);
    expect(displayWidth(line)).toBeLessThan(115);
    expect(underline).toMatch(/^ {6}\| {5}\^+$/);
  });

  test('the caret is under the place in any text', () => {
    const piece = fc.string({ unit: fc.constantFrom('中', 'a', '：', '\t', ' ', '“', '①', 'é', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(piece, piece, (before, after) => {
        const [line = '', underline = ''] = excerptOf(`${before}错${after}`, '错');
        expect(displayWidth(line.slice(0, line.indexOf('错')))).toBe(underline.indexOf('^'));
        expect(underline.match(/\^+/)?.[0]).toBe('^^');
      }),
    );
  });
});
