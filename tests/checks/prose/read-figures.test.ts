/** The reader of figures: whatever form a figure is written in, it is read back exactly, at its characters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/checks/prose/read/figure.ts';
import { halfWidth } from '../../../src/checks/prose/read/half-width.ts';
import { readDates } from '../../../src/checks/prose/read/read-dates.ts';
import { readFigures } from '../../../src/checks/prose/read/read-figures.ts';
import { Decimal } from '../../../src/core/decimal.ts';

const read = (text: string) => readFigures(halfWidth(text));
const only = (text: string): Figure => {
  const [figure, second] = read(text);
  if (figure === undefined || second !== undefined) throw new Error(`not one figure: ${text}`);
  return figure;
};

/** Cents of 万元 as digits: 12345 is 123.45. */
const cents = fc.integer({ min: 1, max: 99_999_999 });
const asDigits = (units: number, decimals: number) =>
  new Decimal(units).div(new Decimal('10').pow(decimals)).toFixed(decimals);
const grouped = (digits: string) => {
  const [whole = '', rest] = digits.split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`;
};
const wide = (digits: string) => digits.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const numerals = '零一二三四五六七八九';
const chinese = (count: number): string => {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? numerals[ones] : ''}`;
};

describe('every form is read back exactly', () => {
  const moneyUnits = [
    ['元', '0.0001'],
    ['万元', '1'],
    ['亿元', '10000'],
  ] as const;
  const ways = [(digits: string) => digits, grouped, wide];

  test('amounts', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...moneyUnits),
        fc.constantFrom(...ways),
        fc.constantFrom('', ' '),
        (units, [unit, factor], way, gap) => {
          const digits = asDigits(units, 2);
          const text = `本项目全年支出${way(digits)}${gap}${unit}，其余`;
          const figure = only(text);
          expect(figure.kind).toBe('money');
          expect(figure.value.equals(new Decimal(digits).times(factor))).toBe(true);
          expect(text.slice(figure.start, figure.end)).toBe(`${way(digits)}${gap}${unit}`);
          expect(figure.meant.high.minus(figure.meant.low).equals(new Decimal('0.01').times(factor))).toBe(true);
        },
      ),
    );
  });

  test('percentages, in digits and in words', () => {
    const forms = [
      (digits: string) => `${digits}%`,
      (digits: string) => `${digits}％`,
      (digits: string) => `百分之${digits}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...forms), (units, form) => {
        const digits = asDigits(units, 2);
        const figure = only(`执行率为${form(digits)}。`);
        expect(`${figure.kind} ${figure.value.toFixed(2)}`).toBe(`percent ${digits}`);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (count) => {
        expect(only(`合格率达到百分之${chinese(count)}。`).value.toFixed()).toBe(`${count}`);
      }),
    );
  });

  test('counts, in digits and in words', () => {
    const units = ['次', '份', '个', '场', '人次', '件', '页', '处', '人'];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999_999 }),
        fc.constantFrom(...units),
        fc.constantFrom(...ways),
        (count, unit, way) => {
          const figure = only(`全年完成${way(`${count}`)}${unit}。`);
          expect(`${figure.kind} ${figure.value.toFixed()} ${figure.unit}`).toBe(`count ${count} ${unit}`);
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.constantFrom('次', '个', '份', '场', '笔'), (count, unit) => {
        expect(only(`共${chinese(count)}${unit}。`).value.toFixed()).toBe(`${count}`);
      }),
    );
  });

  test('scores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (units) => {
        const digits = asDigits(units, 3);
        const figure = only(`综合得分${digits}分，`);
        expect(`${figure.kind} ${figure.value.toFixed(3)}`).toBe(`score ${digits}`);
      }),
    );
  });

  test('dates', () => {
    const written = fc.record({
      year: fc.integer({ min: 1950, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(written, fc.constantFrom('年月日', ' ', '.', '-'), ({ year, month, day }, sign) => {
        const texts: Readonly<Record<string, string>> = {
          年月日: `${year}年${month}月${day}日`,
          ' ': `${year} 年 ${month} 月 ${day} 日`,
        };
        const text = texts[sign] ?? [year, month, day].join(sign);
        expect(readDates(`于${text}完成`)).toMatchObject([{ year, month, day, text }]);
      }),
    );
  });
});

test.each([
  { text: '300余项', meant: '300–400' },
  { text: '1200多人次', meant: '1200–1300' },
  { text: '近3000份', meant: '2500–3000' },
  { text: '约20场', meant: '15–25' },
  { text: '245万元', meant: '244.5–245.5' },
  { text: '3.2万份', meant: '31500–32500' },
  { text: '323项', meant: '323–323' },
])('$text means $meant', ({ text, meant }) => {
  const { low, high } = only(`完成${text}。`).meant;
  expect(`${low.toFixed()}–${high.toFixed()}`).toBe(meant);
});

test.each(['不少于4次', '至少四次', '90%以上', '超过3000份', '≥80%'])('%s is a bound', (text) => {
  expect(only(text).reading).toBe('bound');
});

test.each([
  '财预〔2020〕10号',
  '5G信息化、第3次、第三方',
  '2023年12月31日',
  '85%～90%，3-5次，三至五名',
  '减少−2.52万元',
  '数十个、几百次、同一个、每个',
  '由分管领导负责，一次性支付，统一核算，一个项目',
  '“十四五”规划、两区建设',
])('%s has no figure', (text) => {
  expect(read(text)).toEqual([]);
});

test('个百分点 is no rate, 分钟 no score', () => {
  expect(only('比上年提高3.5个百分点').kind).toBe('points');
  expect(only('平均响应15分钟').kind).toBe('count');
});
