import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

const names = ['项目名称', '主管部门', '实施单位', '年度指标值', '全年预算数', '全年执行数'];

test.each([
  { written: '项目名秤', meant: '项目名称' },
  { written: '主管部们', meant: '主管部门' },
  { written: '施实单位', meant: '实施单位' },
  { written: '年度指标', meant: '年度指标值' },
  { written: '项目的名称', meant: '项目名称' },
])('$written means $meant', ({ written, meant }) => {
  expect(nearest(written, names)).toBe(meant);
});

test.each(['甲乙丙丁', '联系电话', '附件'])('%s means none of them', (written) => {
  expect(nearest(written, names)).toBeUndefined();
});

test('of two equally near the first wins, so that the hint is always the same', () => {
  expect(nearest('全年数', ['全年甲', '全年乙'])).toBe('全年甲');
});

const name = fc.string({ unit: fc.constantFrom(...'项目资金年度预算执行数𠮷'), minLength: 2, maxLength: 8 });

test('a name among the candidates is its own nearest', () => {
  fc.assert(
    fc.property(name, fc.array(name), (written, others) => {
      expect(nearest(written, [...others, written])).toBe(written);
    }),
  );
});

test('a name with one character changed, dropped or doubled is still found', () => {
  fc.assert(
    fc.property(name, fc.nat(), fc.constantFrom('change', 'drop', 'double'), (meant, at, how) => {
      const letters = [...meant];
      const index = at % letters.length;
      const letter = letters[index] ?? '';
      letters.splice(index, 1, ...{ change: ['错'], drop: [], double: [letter, letter] }[how]);
      expect(nearest(letters.join(''), [meant])).toBe(meant);
    }),
  );
});
