import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, type Line } from '../../src/layout/break-lines.ts';
import { createFontPicker } from '../../src/layout/font-picker.ts';
import { glyphsOf } from '../../src/layout/glyph.ts';
import { squareFonts } from './square-fonts.ts';

/** Sets the text in squares of 10 pt, so many to a line. */
function lines(text: string, squares: number, indent = 0): string[] {
  return setLines(text, squares, indent).map(textOf);
}

function setLines(text: string, squares: number, indent = 0, noLoneLast = false): Line[] {
  const style = { role: 'fangsong', size: 10 } as const;
  const glyphs = glyphsOf([{ text, strong: false, origin: {} }], style, createFontPicker(squareFonts()));
  return breakLines(glyphs, { width: squares * 10, indent: indent * 10, spacing: 0, noLoneLast });
}

function textOf(line: Line): string {
  return line.glyphs.map((glyph) => glyph.text).join('');
}

describe('what stays together', () => {
  test.each([
    { what: 'a comma does not begin a line', text: '甲乙丙丁，戊', squares: 4, want: ['甲乙丙', '丁，戊'] },
    {
      what: 'a row of closing marks stays together',
      text: '甲乙丙丁”）。戊',
      squares: 5,
      want: ['甲乙丙', '丁”）。戊'],
    },
    { what: 'an opening quote does not end a line', text: '甲乙定“绩效”', squares: 4, want: ['甲乙定', '“绩效”'] },
    { what: 'an opening bracket does not end a line', text: '甲乙丙（丁）', squares: 4, want: ['甲乙丙', '（丁）'] },
    { what: 'a dash is not parted', text: '甲乙丙——丁', squares: 4, want: ['甲乙丙', '——丁'] },
    { what: 'an ellipsis stays whole and on its word', text: '甲乙丙丁……', squares: 5, want: ['甲乙丙', '丁……'] },
    { what: 'an amount stays whole', text: '甲乙12,345.67元', squares: 5, want: ['甲乙', '12,345.67', '元'] },
    { what: 'a percentage stays whole', text: '甲乙丙丁99.86%', squares: 6, want: ['甲乙丙丁', '99.86%'] },
    { what: 'a full-width percent stays with its number', text: '甲乙丙98％', squares: 4, want: ['甲乙丙', '98％'] },
    { what: 'a comparator stays with its number', text: '甲乙丙≥3000份', squares: 4, want: ['甲乙丙', '≥3000份'] },
    { what: 'a Latin word stays whole', text: '使用Windows系统', squares: 5, want: ['使用', 'Windows系', '统'] },
    { what: 'a unit of money is not parted', text: '甲乙167.1万元', squares: 5.5, want: ['甲乙167.1', '万元'] },
    { what: 'a blank at the end of a line is dropped', text: 'ab cd ef', squares: 3, want: ['ab cd', 'ef'] },
  ])('$what', ({ text, squares, want }) => {
    expect(lines(text, squares)).toEqual(want);
  });
});

test('a word longer than the line is broken after a joining sign, else where the line is full', () => {
  expect(lines('2024-12-31', 4)).toEqual(['2024-12-', '31']);
  expect(lines('abcdefghij', 3)).toEqual(['abcdef', 'ghij']);
  expect(lines('www.gov.cn', 4)).toEqual(['www.gov.', 'cn']);
});

test('a figure wider than its cell is broken neither at its point nor before its percent sign', () => {
  expect(lines('87.06%', 2.5)).toEqual(['87.0', '6%']);
  expect(lines('12345.67', 3)).toEqual(['1234', '5.67']);
});

test('marks that leave no place to break are broken rather than lost or left outside', () => {
  expect(lines('（（（（（', 2)).toEqual(['（（', '（（', '（']);
  expect(lines('甲', 0)).toEqual(['甲']);
});

test('the author’s line end breaks the line, twice for an empty one; one at the very end adds nothing', () => {
  expect(lines('甲\n乙', 4)).toEqual(['甲', '乙']);
  expect(lines('甲\n\n乙\n', 4)).toEqual(['甲', '', '乙']);
  expect(lines('', 4)).toEqual(['']);
});

test('only the first line is indented', () => {
  expect(lines('甲乙丙丁戊己', 4, 2)).toEqual(['甲乙', '丙丁戊己']);
  expect(setLines('甲乙丙丁戊己', 4, 2).map((line) => line.indent)).toEqual([20, 0]);
});

const signs = fc.constantFrom(...'绩效指标，。“”（）——……12.%a- \n≥《》');
const anyText = fc.array(signs, { maxLength: 60 }).map((all) => all.join(''));

test('no character is lost, whatever the text and the width', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 12 }), (text, squares) => {
      expect(lines(text, squares).join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
    }),
  );
});

test('no line is wider than the page, but for a single character', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 12 }), (text, squares) => {
      for (const line of setLines(text, squares)) {
        if (line.glyphs.length > 1) expect(line.width).toBeLessThanOrEqual(squares * 10);
      }
    }),
  );
});

describe('in a cell', () => {
  test.each([
    {
      what: 'no character is left alone on the last line',
      text: '宣传品验收合格率',
      squares: 7,
      want: ['宣传品验收合', '格率'],
    },
    { what: 'nor with the full stop behind it', text: '现场收集意见。', squares: 5, want: ['现场收集', '意见。'] },
    { what: 'nor on the last line of the author', text: '甲乙丙丁\n戊', squares: 3, want: ['甲乙', '丙丁', '戊'] },
    { what: 'a line of one is left where nothing can be taken', text: '甲乙丙', squares: 1, want: ['甲', '乙', '丙'] },
  ])('$what', ({ text, squares, want }) => {
    expect(setLines(text, squares, 0, true).map(textOf)).toEqual(want);
  });
});

test('in running text a line of one character is left as Word leaves it', () => {
  expect(setLines('现场收集意见。', 5, 0, false).map(textOf)).toEqual(['现场收集意', '见。']);
});
