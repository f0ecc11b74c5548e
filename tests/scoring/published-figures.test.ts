/** DOMAIN §7: five published documents, five ways to round; each is a matter of configuration. */
import { expect, test } from 'vitest';
import { printed, scoreForm } from './scored-form.ts';

/** One row that gets so many points, whatever the rules say. */
const rowsOf = (points: string) =>
  `产出指标:\n  数量指标:\n    - { 三级指标: 各指标, 年度指标值: 完成, 实际完成值: 完成, 分值: 90, 得分: ${points} }`;

const funds = (budget: string, spent: string) =>
  `当年财政拨款: { 年初预算数: ${budget}, 全年预算数: ${budget}, 全年执行数: ${spent} }`;

const published = [
  {
    document: '001: points of the rate cut to an integer',
    funds: funds('176.45', '151.2'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率得分: { 位数: 0, 方式: 向下取整 } }',
    expected: { 预算执行率得分: '8', 总分: '98' },
  },
  {
    document: '001: the rate that its own inputs give at one digit',
    funds: funds('176', '151.2'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率: { 位数: 1 } }',
    expected: { 执行率: '85.9%' },
  },
  {
    document: '001 T3: 3.24 of 8.02, cut to two digits',
    funds: funds('8.02', '3.24'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率: { 位数: 2, 方式: 截断 } }',
    expected: { 执行率: '40.39%' },
  },
  {
    document: '002 S3: the rate cut to an integer, its points rounded up',
    funds: funds('2.46', '1.55'),
    indicators: rowsOf('87'),
    rounding: '{ 执行率: { 位数: 0, 方式: 截断 }, 执行率得分: { 位数: 0, 方式: 向上取整 } }',
    expected: { 执行率: '63%', 预算执行率得分: '7', 总分: '94' },
  },
  {
    document: '002 S5: 99.93% printed as 99%, full points',
    funds: funds('40.34', '40.31'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率: { 位数: 0, 方式: 截断 }, 执行率得分: { 位数: 0, 方式: 向上取整 } }',
    expected: { 执行率: '99%', 预算执行率得分: '10', 总分: '100' },
  },
  {
    document: '002 department: half-up to two digits, zeros kept',
    funds: funds('2608.92', '2499.39'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率: { 位数: 2, 方式: 四舍五入, 补零: 是 } }',
    expected: { 执行率: '95.80%' },
  },
  {
    document: '002: the share carried over',
    funds: funds('2608.92', '109.53'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率: { 位数: 2, 方式: 四舍五入, 补零: 是 } }',
    expected: { 执行率: '4.20%' },
  },
  {
    document: '003: points from the rounded rate, three digits',
    funds: funds('191.9479', '167.1011'),
    indicators: rowsOf('90'),
    rounding: '{ 执行率得分: { 位数: 3, 依据: 舍入后执行率 }, 总分: { 位数: 3 } }',
    expected: { 执行率: '87.06%', 预算执行率得分: '8.706', 总分: '98.706', 等级: '优' },
  },
  {
    document: '004: money half-up from 元, rate and total cut to two digits',
    funds: funds('245', '2446752.40元'),
    indicators: rowsOf('86'),
    rounding: '{ 金额: { 位数: 2 }, 执行率: { 方式: 截断 }, 执行率得分: { 位数: 5 }, 总分: { 方式: 截断 } }',
    expected: { 全年执行数: '244.68', 执行率: '99.86%', 总分: '95.98', 等级: '优' },
  },
  {
    document: '004: the other pipeline, cut before adding',
    funds: funds('245', '244.68'),
    indicators: rowsOf('86'),
    rounding: '{ 执行率: { 方式: 截断 }, 执行率得分: { 位数: 3, 方式: 截断 }, 总分: { 方式: 截断 } }',
    expected: { 执行率: '99.86%', 预算执行率得分: '9.986', 总分: '95.98' },
  },
];

test.each(published)('$document', ({ funds, indicators, rounding, expected }) => {
  const { scored, findings } = scoreForm({ funds, indicators, more: `舍入: ${rounding}` });
  expect(findings).toEqual([]);
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, printed(scored, key)]))).toEqual(expected);
});

test('the same form without a 舍入 follows the region, and differs', () => {
  const { scored } = scoreForm({ funds: funds('245', '244.68'), indicators: rowsOf('86') });
  expect([printed(scored, '执行率'), printed(scored, '预算执行率得分'), printed(scored, '总分')]).toEqual([
    '99.87%',
    '9.99',
    '95.99',
  ]);
});
