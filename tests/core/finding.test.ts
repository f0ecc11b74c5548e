import { expect, test } from 'vitest';
import { byPlace, compareText, error, fileStart, hasError, info, type Place, warning } from '../../src/core/finding.ts';

function at(file: string, offset: number): Place {
  const position = { offset, line: 1, column: offset + 1 };
  return { file, path: [], range: { start: position, end: position } };
}

test('findings come by file, then place, then code', () => {
  const findings = [
    error('b', at('乙.yaml', 1), { message: '4' }),
    error('b', at('甲.yaml', 9), { message: '7' }),
    error('a', at('甲.yaml', 9), { message: '6' }),
    error('z', at('甲.yaml', 2), { message: '5' }),
    error('z', at('A.yaml', 5), { message: '1' }),
  ];
  expect(findings.sort(byPlace).map((one) => one.message)).toEqual(['1', '4', '5', '6', '7']);
});

test('only an error forbids filing', () => {
  const place = fileStart('甲.yaml');
  const harmless = [warning('w', place, { message: '' }), info('i', place, { message: '' })];
  expect(hasError(harmless)).toBe(false);
  expect(hasError([...harmless, error('e', place, { message: '' })])).toBe(true);
  expect(hasError([])).toBe(false);
});

test('texts are ordered by code unit, not by a locale', () => {
  expect(['乙', '甲', 'b', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', '乙', '甲']);
  expect(compareText('甲', '甲')).toBe(0);
});
