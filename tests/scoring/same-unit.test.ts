/** Quantities in different units: compared exactly, or not at all. */
import { expect, test } from 'vitest';
import { parseResult } from '../../src/scoring/parse-result.ts';
import { inSameUnit } from '../../src/scoring/same-unit.ts';

function compare(a: string, b: string): string | undefined {
  const [first, second] = [parseResult(a).quantity, parseResult(b).quantity];
  if (first === undefined || second === undefined) throw new Error(`${a} or ${b} is no quantity`);
  return inSameUnit(first, second)
    ?.map((value) => value.toFixed())
    .join(' : ');
}

test.each([
  ['7800元', '0.78万元', '0.78 : 0.78'],
  ['1.2亿元', '3000万', '12000 : 3000'],
  ['90分钟', '2小时', '90 : 120'],
  ['2小时', '100分钟', '120 : 100'],
  ['36小时', '1天', '36 : 24'],
  ['18个月', '1年', '18 : 12'],
  ['950‰', '95%', '95 : 95'],
  ['4场次', '4场', '4 : 4'],
  ['10个工作日', '8个工作日', '10 : 8'],
  ['450元/天/人', '0.05万元/天/人', '0.045 : 0.05'],
  ['323', '300项', '323 : 300'],
  ['300项', '323', '300 : 323'],
])('%s and %s', (a, b, expected) => {
  expect(compare(a, b)).toBe(expected);
});

test.each([
  ['4次', '4万元'],
  ['10个工作日', '10天'],
  ['1年', '12周'],
  ['25万元/年', '25万元'],
  ['6个', '6项'],
  ['90%', '90分'],
])('%s and %s cannot be compared', (a, b) => {
  expect(compare(a, b)).toBeUndefined();
});
