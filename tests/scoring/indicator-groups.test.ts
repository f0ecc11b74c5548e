/** The rows of 绩效指标 as headings and sentences need them. */
import { describe, expect, test } from 'vitest';
import { score } from '../../src/scoring/score.ts';
import { isPrintedText, type PrintedMap } from '../../src/scoring/scored.ts';
import { withoutUnit } from '../../src/scoring/target-parts.ts';
import { national } from './national.ts';
import { reportOf } from './report-of.ts';
import { formText, scoreForm } from './scored-form.ts';

const row = (name: string, target = '≥6场', actual = '6场', more = '') =>
  `- { 三级指标: ${name}, 年度指标值: ${target}, 实际完成值: ${actual}, 分值: 10${more} }`;
const indicators = `产出指标:
  数量指标:
    ${row('甲')}
    ${row('乙', '32次', '35次')}
  质量指标:
    ${row('丙', '效果显著', '效果显著', ', 得分: 9, 偏差原因分析及改进措施: 尚有差距')}
效益指标:
  数量指标:
    ${row('丁', '450元/天/人', '430元/天/人')}
  社会效益指标: 不涉及`;

function rowsOf(list: 'printed' | 'deviations', text = indicators): string[][] {
  const { printed } = scoreForm({ indicators: text }).scored;
  const rows = printed[list === 'printed' ? '绩效指标' : '偏差说明'] as readonly PrintedMap[];
  const names = list === 'printed' ? ['新一级指标', '新二级指标', '序号', '目标值', '完成值'] : ['序号', '三级指标'];
  return rows.map((one) => names.map((name) => textIn(one, name)));
}

function textIn(one: PrintedMap, name: string): string {
  const found = one[name];
  return found !== undefined && isPrintedText(found) ? found.text : '(none)';
}

test('a group’s first row says its name; rows are numbered within it, but for one alone', () => {
  expect(rowsOf('printed')).toEqual([
    ['产出指标', '数量指标', '1', '≥6', '6'],
    ['', '', '2', '32', '35'],
    ['', '质量指标', '', '效果显著', '效果显著'],
    ['效益指标', '数量指标', '', '450', '430'],
    ['', '社会效益指标', '', '不涉及', ''],
  ]);
});

test('the rows with a reason stand by themselves once more; one alone has no number', () => {
  expect(rowsOf('deviations')).toEqual([['', '丙']]);
  const two = indicators.replace('35次, 分值: 10', '35次, 分值: 10, 偏差原因分析及改进措施: 有原因');
  expect(rowsOf('deviations', two)).toEqual([
    ['1', '乙'],
    ['2', '丙'],
  ]);
});

describe('a figure without its unit', () => {
  test.each([
    ['≥3000份', '份', '≥3000'],
    ['90%以上', '%', '90以上'],
    ['1,200.5 万元', '万元', '1,200.5'],
    ['35场次', '次', '35场次'],
    ['2024年12月', '', '2024年12月'],
    ['450元/天/人', '元/天/人', '450'],
    ['2(次)', '(次)', '2'],
  ])('%s in %s: %s', (text, unit, bare) => {
    expect(withoutUnit(text, unit)).toBe(bare);
  });
});

describe('支出明细', () => {
  const expenses =
    '支出明细:\n  - { 名称: 办公费, 金额: 294441.65元 }\n  - { 名称: 取暖费, 金额: 1.21637 }\n  - { 名称: 水费, 金额: }';
  const { printed, bases } = (() => {
    const report = reportOf(formText({ kind: '项目绩效自评报告', more: expenses }));
    const { value } = score(report, {
      ...national,
      rounding: { ...national.rounding, amount: national.rounding.rate },
    });
    if (value === undefined) throw new Error('not scored');
    return value;
  })();

  test('items are exact, only the sum is rounded to the form’s unit', () => {
    expect([textIn(printed, '支出合计'), textIn(printed, '支出合计元')]).toEqual(['30.66', '306605.35']);
    const rows = printed.支出明细 as readonly PrintedMap[];
    expect(rows.map((one) => ['序号', '名称', '金额', '金额元'].map((name) => textIn(one, name)))).toEqual([
      ['1', '办公费', '29.444165', '294441.65'],
      ['2', '取暖费', '1.21637', '12163.7'],
      ['3', '水费', '', ''],
    ]);
  });

  test('the sum has its basis', () => {
    expect(bases.find(({ label }) => label === '支出合计')?.formula).toBe('29.444165 + 1.21637 = 30.660535');
  });
});
