/** A target in one, and in the three columns 指标性质, 指标值, 度量单位. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTarget } from '../../src/scoring/parse-target.ts';
import { targetParts } from '../../src/scoring/target-parts.ts';
import { printed, scoreRow } from './scored-form.ts';

const split = (text: string) => targetParts(text, parseTarget(text, { year: '2024' }));
const partsOf = (text: string) => Object.values(split(text)).join('|');

test.each([
  ['≥3000份', '≥|3000|份'],
  ['不少于4次', '≥|4|次'],
  ['90%以上', '≥|90|%'],
  ['90%（含）以上', '≥|90|%'],
  ['≤25万元', '≤|25|万元'],
  ['＞１，２００　人', '>|1,200|人'],
  ['78500元以内', '≤|78500|元'],
  ['=6个', '=|6|个'],
  ['300批次', '=|300|批次'],
  ['210', '=|210|'],
  ['2024年12月底前', '≤|2024年12月底前|'],
  ['3-5次', '=|3-5次|'],
  ['满意度90%以上', '≥|满意度90%以上|'],
  ['效果明显', '定性|效果明显|'],
  ['不涉及', '|不涉及|'],
  ['', '||'],
])('%s is %s', (text, expected) => expect(partsOf(text)).toBe(expected));

test('whatever stands in a target is on the page: in one column, or in the three together', () => {
  const words = fc.constantFrom(
    '≥',
    '不少于',
    '满意度',
    '300',
    '12.5',
    '%',
    '份',
    '万元',
    '以上',
    '完成',
    ' ',
    '（含）',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (some) => {
      const text = some.join('');
      const { 指标值: figure, 度量单位: unit } = split(text);
      const digits = (one: string) => one.replace(/[^\d.%份万元]/g, '');
      expect(digits(figure + unit)).toBe(digits(text));
    }),
  );
});

test.each([
  ['指标性质: ≥, 年度指标值: 3000, 度量单位: 份, 实际完成值: 2700', '≥3000份', '2700份', '18'],
  ['年度指标值: 90以上, 度量单位: "%", 实际完成值: 81', '90%以上', '81%', '18'],
  ['指标性质: ≤, 年度指标值: 25, 度量单位: 万元, 实际完成值: 20万元', '≤25万元', '20万元', '20'],
  ['指标性质: ≥, 年度指标值: ≥300份, 度量单位: 份, 实际完成值: 300份', '≥300份', '300份', '20'],
])('{ %s } is read as %s and %s', (row, target, actual, points) => {
  const { scored, findings } = scoreRow(`${row}, 分值: 20`);
  expect(findings).toEqual([]);
  expect(printed(scored, '绩效指标.0.年度指标值')).toBe(target);
  expect(printed(scored, '绩效指标.0.实际完成值')).toBe(actual);
  expect(printed(scored, '绩效指标.0.得分')).toBe(points);
});

test('定性 leaves the points to the evaluator, though the target is a figure', () => {
  const { findings, scored } = scoreRow('指标性质: 定性, 年度指标值: 3项制度, 实际完成值: 3项制度, 分值: 20');
  expect(findings.map(({ code }) => code)).toEqual(['score-missing']);
  expect(printed(scored, '绩效指标.0.指标性质')).toBe('定性');
});

test.each([
  ['指标性质: ≤, 年度指标值: ≥300份', '指标性质', '“≤”', '“≥”'],
  ['度量单位: 件, 年度指标值: ≥300份', '度量单位', '“件”', '“份”'],
])('{ %s } is asked about', (row, key, said, found) => {
  const { findings } = scoreRow(`${row}, 实际完成值: 300份, 分值: 20`);
  expect(findings).toMatchObject([{ code: 'target-part-conflict', place: { path: expect.arrayContaining([key]) } }]);
  expect(findings[0]?.message).toContain(said);
  expect(findings[0]?.message).toContain(found);
});
