/** The key that a blank cell names: what is said already is not said twice. */
import { expect, test } from 'vitest';
import { placeToFill } from '../../src/compose/place-to-fill.ts';
import { fileStart, type KeyPath } from '../../src/core/finding.ts';

test.each<{ place: KeyPath; names: KeyPath; path: KeyPath }>([
  { place: [], names: ['项目资金', '其他资金'], path: ['项目资金', '其他资金'] },
  { place: ['项目资金'], names: ['项目资金', '其他资金'], path: ['项目资金', '其他资金'] },
  { place: ['绩效指标', '产出指标', 1], names: ['得分'], path: ['绩效指标', '产出指标', 1, '得分'] },
  { place: ['绩效指标', '产出指标', 1, '得分'], names: ['得分'], path: ['绩效指标', '产出指标', 1, '得分'] },
])('$names at $place is $path', ({ place, names, path }) => {
  expect(placeToFill({ ...fileStart('a.yaml'), path: place }, names).path).toEqual(path);
});
