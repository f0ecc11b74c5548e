import { expect, test } from 'vitest';
import { isWithin, writePath } from '../../src/core/key-path.ts';

const path = ['绩效指标', '产出指标', '质量指标', 0, '得分'];

test('a path is written with its list items counted from 1', () => {
  expect(writePath(path)).toBe('绩效指标.产出指标.质量指标.1.得分');
  expect(writePath([])).toBe('');
});

test.each([
  ['绩效指标.产出指标.质量指标.1.得分', true],
  ['绩效指标.产出指标.质量指标.1', true],
  ['绩效指标', true],
  [' 绩效指标 . 产出指标 ', true],
  ['绩效指标.产出', false], // a key is whole or not there
  ['绩效指标.产出指标.质量指标.0', false],
  ['绩效指标.产出指标.质量指标.10', false],
  ['总分', false],
  ['', false],
])('is it within “%s”? %s', (written, expected) => {
  expect(isWithin(path, written)).toBe(expected);
});
