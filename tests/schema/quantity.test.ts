/** What officers write for money, points, rates, steps and dates, and what it means. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import { parseQuantity, type QuantityName, quantityNames } from '../../src/schema/quantity/parse-quantity.ts';

function read(name: QuantityName, text: string): string | null {
  const reading = parseQuantity(name, text);
  if ('problem' in reading) return `${reading.problem.code}: ${reading.problem.hint}`;
  return reading.value === null ? null : reading.value.toString();
}

describe('amount, in 万元', () => {
  test.each([
    ['4', '4'],
    ['0', '0'],
    ['191.9479', '191.9479'],
    ['78500元', '7.85'],
    ['1元', '0.0001'],
    ['25万', '25'],
    ['25万元', '25'],
    ['25 万元', '25'],
    ['1.2亿元', '12000'],
    ['3亿', '30000'],
    ['1,234.5', '1234.5'],
    ['2,446,752.40元', '244.67524'],
    ['0100', '100'],
    ['123456789012345678901.01', '123456789012345678901.01'],
  ])('%s is %s', (text, value) => {
    expect(read('amount', text)).toBe(value);
  });

  test.each([
    ['-4', 'bad-amount: 金额不能是负数；减少的预算请写调整后的数'],
    ['二十万', 'bad-amount: 请用阿拉伯数字，如 20'],
    ['4%', 'bad-amount: 这里是金额，不是百分比；执行率由程序计算'],
    ['12,34', 'bad-amount: 千位分隔逗号要每三位一个；也可以不写逗号'],
    ['约4万元', 'bad-amount: 是否想写 4万元？'],
    ['４．５', 'bad-amount: 是否想写 4.5？'],
    ['4万元整', 'bad-amount: 是否想写 4万元？'],
    ['¥4', 'bad-amount: 是否想写 4？'],
    ['不涉及', 'bad-amount: 没有这一项时，冒号后面什么也不写'],
    ['—', 'bad-amount: 没有这一项时，冒号后面什么也不写'],
    ['4美元', 'bad-amount: 只写数字和单位'],
    ['1e3', 'bad-amount: 只写数字和单位'],
    ['0x10', 'bad-amount: 只写数字和单位'],
    ['Infinity', 'bad-amount: 只写数字和单位'],
    ['.5', 'bad-amount: 只写数字和单位'],
    ['1.2.3', 'bad-amount: 只写数字和单位'],
  ])('%s is refused', (text, problem) => {
    expect(read('amount', text)).toBe(problem);
  });

  test('元, 万元 and 亿元 agree exactly, for every amount to the 分', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => {
        const yuan = new Decimal(fen.toString()).div('100');
        const wan = yuan.div('10000').toFixed();
        expect(read('amount', `${yuan.toFixed()}元`)).toBe(wan);
        expect(read('amount', wan)).toBe(wan);
        expect(read('amount', `${yuan.div('100000000').toFixed()}亿元`)).toBe(wan);
      }),
    );
  });
});

describe('score, in 分', () => {
  test.each([
    ['10', '10'],
    ['8.706', '8.706'],
    ['0', '0'],
    ['1.10', '1.1'],
  ])('%s is %s', (text, value) => {
    expect(read('score', text)).toBe(value);
  });

  test.each([
    ['10分', 'bad-score: 不写“分”字，只写 10'],
    ['100%', 'score-has-percent-sign: 分值和得分是分数，不是百分比；去掉百分号，写 100'],
    ['98.5％', 'score-has-percent-sign: 分值和得分是分数，不是百分比；去掉百分号，写 98.5'],
    ['-3', 'bad-score: 分数不能是负数；扣分请写扣完以后的得分'],
    ['—', 'bad-score: 没有这一项时，冒号后面什么也不写'],
    ['十', 'bad-score: 请用阿拉伯数字，如 20'],
    ['１０', 'bad-score: 是否想写 10？'],
    ['满分', 'bad-score: 只写数字'],
  ])('%s is refused', (text, problem) => {
    expect(read('score', text)).toBe(problem);
  });
});

describe('percent', () => {
  test.each([
    ['87.06%', '87.06'],
    ['100 %', '100'],
    ['120%', '120'],
    ['—', null],
    ['——', null],
  ])('%s is %s', (text, value) => {
    expect(read('percent', text)).toBe(value);
  });

  test.each([
    ['87.06', 'bad-percent: 要带百分号，如 87.06%'],
    ['100％', 'bad-percent: 是否想写 100%？'],
    ['-5%', 'bad-percent: 这里的百分比不能是负数'],
    ['全部', 'bad-percent: 写数字和百分号'],
  ])('%s is refused', (text, problem) => {
    expect(read('percent', text)).toBe(problem);
  });
});

describe('step', () => {
  test.each([
    ['0.5', '0.5'],
    ['1', '1'],
  ])('%s is %s', (text, value) => {
    expect(read('step', text)).toBe(value);
  });

  test.each(['0', '0.0', '-1', '+1', '半分'])('%s is refused', (text) => {
    expect(read('step', text)).toMatch(/^bad-step/);
  });
});

describe('date', () => {
  test.each([
    ['2025-03-05', '2025-03-05'],
    ['2025-3-5', '2025-03-05'],
    ['2025年3月5日', '2025-03-05'],
    ['2025/3/5', '2025-03-05'],
    ['2025.12.31', '2025-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (text, value) => {
    expect(read('date', text)).toBe(value);
  });

  test.each([
    ['2025-02-29', 'bad-date: 2025年2月只有 28 天'],
    ['1900-02-29', 'bad-date: 1900年2月只有 28 天'],
    ['2025年4月31日', 'bad-date: 2025年4月只有 30 天'],
    ['2025-13-01', 'bad-date: 月份只有 1 到 12'],
    ['2025-00-01', 'bad-date: 月份只有 1 到 12'],
    ['2025-01-00', 'bad-date: 2025年1月只有 31 天'],
    ['2025-03', 'bad-date: 年-月-日，如 2025-03-05 或 2025年3月5日'],
    ['二〇二五年三月五日', 'bad-date: 年-月-日，如 2025-03-05 或 2025年3月5日'],
    ['2025-3/5', 'bad-date: 年-月-日，如 2025-03-05 或 2025年3月5日'],
  ])('%s is refused', (text, problem) => {
    expect(read('date', text)).toBe(problem);
  });

  test('agrees with the calendar for every day of two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (day) => {
        const iso = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
        expect(read('date', iso)).toBe(iso);
      }),
    );
  });
});

test('no text makes any reading throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quantityNames), fc.string({ unit: 'grapheme' }), (name, text) => {
      const reading = parseQuantity(name, text);
      if ('problem' in reading) expect(reading.problem.hint).toMatch(/\p{Script=Han}/u);
    }),
  );
});
