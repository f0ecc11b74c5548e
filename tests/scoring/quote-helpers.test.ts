/** Helpers in prose: exact conversions and comparisons, a closed set, and every slip told at its characters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, places } from '../../src/core/decimal.ts';
import { type Finding, fileStart } from '../../src/core/finding.ts';
import type { RoundingPolicy } from '../../src/packs/profile.ts';
import { lookUpQuote } from '../../src/scoring/look-up-quote.ts';
import { quoteHelpers } from '../../src/scoring/quote-helpers/index.ts';
import type { PrintedText } from '../../src/scoring/scored.ts';
import { national } from './national.ts';

const place = fileStart('x.yaml');
const amount = (value: string): PrintedText => ({
  text: value,
  place,
  figure: { value: new Decimal(value), unit: '万元' },
});

function ask(inside: string, given: Record<string, PrintedText | string>, rounding?: Partial<RoundingPolicy>) {
  const texts = Object.entries(given).map(
    ([name, one]) => [name, typeof one === 'string' ? { text: one, place } : one] as const,
  );
  const names = { texts: new Map(texts), later: new Set<string>(), rounding: { ...national.rounding, ...rounding } };
  return lookUpQuote(inside, names, place);
}

function fault(inside: string, given: Record<string, PrintedText | string>): Finding {
  const found = ask(inside, given);
  if (typeof found === 'string') throw new Error(`filled: ${found}`);
  return found;
}

describe('money', () => {
  test.each([
    ['244.67524', '2446752.4', '244.67524', '0.024467524'],
    ['0.0001', '1', '0.0001', '0.00000001'],
    ['12000', '120000000', '12000', '1.2'],
    ['0', '0', '0', '0'],
  ])('%s万元', (wan, yuan, same, yi) => {
    expect(ask('元 甲', { 甲: amount(wan) })).toBe(yuan);
    expect(ask('万元 甲', { 甲: amount(wan) })).toBe(same);
    expect(ask('亿元 甲', { 甲: amount(wan) })).toBe(yi);
  });

  test('whole cents of any size come back digit by digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (cents) => {
        const digits = `${cents}`.padStart(9, '0');
        // 1 万元 is 10^6 分: the point moves, no digit changes.
        const shift = (by: number) =>
          `${digits.slice(0, -by)}.${digits.slice(-by)}`.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
        const given = { 甲: amount(shift(6)) };
        expect(ask('元 甲', given)).toBe(shift(2));
        expect(ask('万元 甲', given)).toBe(shift(6));
      }),
    );
  });
});

describe('增减', () => {
  test.each([
    ['245', '135', '增加110万元，增长81.48%'],
    ['2.48', '5', '减少2.52万元，下降50.4%'],
    ['4', '4', '持平'],
    ['0.21', '0', '增加0.21万元，基数为0，增长率不可比'],
    ['0', '0', '持平'],
    ['0', '3', '减少3万元，下降100%'],
  ])('%s against %s: %s', (current, base, said) => {
    expect(ask('增减 本数 基数', { 本数: amount(current), 基数: amount(base) })).toBe(said);
  });

  test('the pack’s rounding of amounts and rates holds', () => {
    const rounding = { amount: places(2, 'half-up', true), rate: places(1, 'truncate') };
    const given = { 甲: amount('244.67524'), 乙: amount('135') };
    expect(ask('增减 甲 乙', given, rounding)).toBe('增加109.68万元，增长81.2%');
    expect(ask('增减 甲 乙', { 甲: amount('1.001'), 乙: amount('1') }, rounding)).toBe('持平');
  });

  test('the difference and the base give the amount again; the rate has the sign of the word', () => {
    const wan = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => new Decimal(n).div('10000'));
    fc.assert(
      fc.property(wan, wan, (current, base) => {
        const said = ask('增减 本数 基数', { 本数: amount(current.toFixed()), 基数: amount(base.toFixed()) });
        if (current.equals(base)) {
          expect(said).toBe('持平');
          return;
        }
        const [, word, size] = /^(增加|减少)([\d.]+)万元/u.exec(String(said)) ?? [];
        const difference = new Decimal(size ?? '').times(word === '增加' ? '1' : '-1');
        expect(base.plus(difference).toFixed()).toBe(current.toFixed());
        const rate = base.isZero() ? /不可比$/ : word === '增加' ? /，增长[\d.]+%$/ : /，下降[\d.]+%$/;
        expect(said).toMatch(rate);
      }),
    );
  });
});

test('占比 is rounded as rates are, and knows points too', () => {
  const points = (value: string): PrintedText => ({
    ...amount(value),
    figure: { value: new Decimal(value), unit: '分' },
  });
  expect(ask('占比 甲 乙', { 甲: amount('8.67'), 乙: amount('130.68') })).toBe('6.63%');
  expect(ask('占比 甲 乙', { 甲: points('93.5'), 乙: points('100') })).toBe('93.5%');
  expect(fault('占比 甲 乙', { 甲: amount('1'), 乙: points('100') }).code).toBe('quote-arguments');
  expect(fault('占比 甲 乙', { 甲: amount('1'), 乙: amount('0') })).toMatchObject({
    code: 'quote-not-computable',
    message: '“占比”的整体“乙”为 0，算不出占比，现为“0”',
  });
});

test.each([
  ['2024年3月5日', '二〇二四年三月五日', '二〇二四年三月'],
  ['2020年10月20日', '二〇二〇年十月二十日', '二〇二〇年十月'],
  ['2019年12月31日', '二〇一九年十二月三十一日', '二〇一九年十二月'],
  ['2021年11月10日', '二〇二一年十一月十日', '二〇二一年十一月'],
])('%s in Chinese numerals', (date, day, month) => {
  expect(ask('中文日期 成文日期', { 成文日期: date })).toBe(day);
  expect(ask('中文年月 成文日期', { 成文日期: date })).toBe(month);
});

describe('names', () => {
  test('of annexes may hold dots, brackets and blanks', () => {
    const name = '附件.“智慧信访”（2.0版） 运维 项目.全年执行数';
    expect(ask(name, { [name]: amount('9') })).toBe('9');
    expect(ask(`元  ${name}`, { [name]: amount('9') })).toBe('90000');
    expect(ask(`增减 ${name} ${name}`, { [name]: amount('9') })).toBe('持平');
  });

  test.each([
    ['万 甲', 'unknown-quote', '没有叫作“万”的换算'],
    ['减增 甲 甲', 'unknown-quote', '没有叫作“减增”的换算'],
    ['元', 'quote-arguments', '“元”后面要写 1 个名称（金额），现有 0 个'],
    ['元 甲 甲', 'quote-arguments', '“元”后面要写 1 个名称（金额），现有 2 个'],
    ['增减 甲', 'quote-arguments', '“增减”后面要写 2 个名称（本数、基数），现有 1 个'],
    ['元 乙', 'unknown-quote', '没有可以引用的数据叫作“乙”'],
    ['元 日期', 'quote-arguments', '“元”的金额“日期”应为金额，现为“2024年3月5日”'],
    ['中文日期 甲', 'quote-arguments', '“中文日期”的日期“甲”应为日期，现为“1”'],
    ['元 空', 'quote-blank', '引用的“空”在表上是空白，句子里会缺一块'],
    ['#if 甲', 'unknown-quote', '没有叫作“#if”的换算'],
    ['元 甲 | 元', 'quote-arguments', '“元”后面要写 1 个名称（金额），现有 3 个'],
    ['constructor 甲', 'unknown-quote', '没有叫作“constructor”的换算'],
  ])('%s', (inside, code, message) => {
    expect(fault(inside, { 甲: amount('1'), 日期: '2024年3月5日', 空: '' })).toMatchObject({ code, message });
  });

  test('a helper near to the one written is proposed with its arguments', () => {
    expect(fault('亿 甲', { 甲: amount('1') }).hint).toBe('是否想写 {{亿元 甲}}？');
  });
});

test('every helper’s example is one that works', () => {
  const given = {
    '项目资金.全年执行数': amount('1'),
    '项目资金.全年预算数': amount('2'),
    '项目资金.年初预算数': amount('2'),
    '项目资金.当年财政拨款.全年执行数': amount('1'),
    成文日期: '2024年3月5日',
  };
  for (const { example } of quoteHelpers.values()) expect(ask(example.slice(2, -2), given)).toBeTypeOf('string');
});
