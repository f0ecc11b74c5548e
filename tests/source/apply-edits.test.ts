import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { lineMap } from '../../src/source/line-map.ts';
import { mended, shadowOf } from '../../src/source/shadow.ts';

test('edits are applied by range, whatever their order', () => {
  const edits = [
    { start: 6, end: 7, text: ', ' },
    { start: 0, end: 0, text: '"' },
    { start: 2, end: 3, text: ': ' },
  ];
  expect(applyEdits('年度：甲, 乙，丙', edits)).toBe('"年度: 甲, , ，丙');
  expect(applyEdits('年度：甲, 乙，丙', edits.toReversed())).toBe('"年度: 甲, , ，丙');
});

test('of edits that overlap the first is applied, and the same edit counts once', () => {
  const edits = [
    { start: 0, end: 2, text: 'X' },
    { start: 1, end: 3, text: 'Y' },
    { start: 3, end: 3, text: '!' },
    { start: 3, end: 3, text: '!' },
  ];
  expect(applyEdits('abcd', edits)).toBe('Xc!d');
});

test('an edit outside the text is dropped', () => {
  expect(
    applyEdits('abc', [
      { start: 2, end: 9, text: 'X' },
      { start: 2, end: 1, text: 'Y' },
    ]),
  ).toBe('abc');
});

const edit = fc.record({ start: fc.nat(30), length: fc.nat(5), text: fc.string({ maxLength: 4 }) });
const edits = fc
  .array(edit, { maxLength: 8 })
  .map((list) => list.map(({ start, length, text }) => ({ start, end: start + length, text })));

test('characters that no edit touches stay, in their order, and the shadow knows where they came from', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const original = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
      const shadow = mended(shadowOf(original), list);
      expect(shadow.text).toBe(applyEdits(original, list));
      for (const [index, letter] of [...original].entries()) {
        const touched = list.some(({ start, end }) => start <= index && index < end);
        if (touched) continue;
        const at = shadow.text.indexOf(letter);
        expect(at).not.toBe(-1);
        expect(shadow.original(at)).toBe(index);
      }
    }),
  );
});

test('two rounds of mending lead back to the original', () => {
  const first = mended(shadowOf('年度：１２'), [{ start: 2, end: 3, text: ': ' }]);
  const second = mended(first, [{ start: 4, end: 6, text: '12' }]);
  expect(second.text).toBe('年度: 12');
  expect([2, 4, 5, 6].map((offset) => second.original(offset))).toEqual([2, 3, 4, 5]);
});

test('lines and columns count from 1, in UTF-16 units', () => {
  const { position, range } = lineMap('甲𠮷\r\n乙\n\n');
  expect(position(0)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(position(3)).toMatchObject({ line: 1, column: 4 });
  expect(position(5)).toMatchObject({ line: 2, column: 1 });
  expect(position(8)).toMatchObject({ line: 4, column: 1 });
  expect(position(99)).toMatchObject({ offset: 8, line: 4 });
  expect(range(5, 2)).toEqual(range(5, 5));
});
