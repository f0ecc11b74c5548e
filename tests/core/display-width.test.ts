import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/core/display-width.ts';

test.each([
  { text: '', width: 0 },
  { text: 'abc 123', width: 7 },
  { text: '项目', width: 4 },
  { text: '执行率：95.5％', width: 14 },
  { text: '“甲”', width: 6 },
  { text: '≥3000份', width: 8 },
  { text: '𠮷', width: 2 },
  { text: '①☑', width: 4 },
  { text: 'e\u0301\u200b', width: 1 },
])('"$text" takes $width columns', ({ text, width }) => {
  expect(displayWidth(text)).toBe(width);
});

test('text put together is as wide as its parts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB1 项目，。“”…％𠮷') });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(displayWidth(one + other)).toBe(displayWidth(one) + displayWidth(other));
    }),
  );
});
