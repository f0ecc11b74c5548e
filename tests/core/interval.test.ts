import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, places, round } from '../../src/core/decimal.ts';
import { addIntervals, type Interval, overlap, percentOf, publishedAmount, subtract } from '../../src/core/interval.ts';

const contains = ({ low, high }: Interval, value: Decimal) =>
  value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high);
const published = (value: Decimal) => round(value, places(2));

/** An amount in 万元 to the 分. */
const amount = fc.integer({ min: 1, max: 10_000_000_000 }).map((fen) => new Decimal(fen).div('1000000'));

describe('what was rounded away is inside', () => {
  test('of one amount', () => {
    fc.assert(
      fc.property(amount, (exact) => contains(publishedAmount(published(exact)), exact) || published(exact).isZero()),
    );
  });

  test('of a sum, a difference and a share', () => {
    const pair = fc.tuple(amount, amount).filter(([a, b]) => !published(a).isZero() && !published(b).isZero());
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [rough, other] = [publishedAmount(published(a)), publishedAmount(published(b))];
        const share = percentOf(rough, other);
        expect(contains(addIntervals([rough, other]), a.plus(b))).toBe(true);
        expect(contains(subtract(rough, other), a.minus(b))).toBe(true);
        expect(share === undefined || contains(share, a.times('100').div(b))).toBe(true);
      }),
    );
  });
});

test.each([
  { written: '139.35', low: '139.345', high: '139.355', why: 'two decimals were rounded to' },
  {
    written: '167.1011',
    low: '167.10105',
    high: '167.10115',
    why: 'four decimals were rounded to, as far as can be seen',
  },
  { written: '1000', low: '999.995', high: '1000.005', why: '1000.00 loses its zeros' },
  { written: '0', low: '0', high: '0', why: 'nothing is nothing' },
  { written: '139.350001', low: '139.350001', high: '139.350001', why: 'an amount to the 分 was not rounded' },
])('$written: $why', ({ written, low, high }) => {
  const found = publishedAmount(new Decimal(written));
  expect([found.low.toFixed(), found.high.toFixed()]).toEqual([low, high]);
});

test('a share of what can be nothing is not bounded', () => {
  const one = publishedAmount(new Decimal('1'));
  expect(percentOf(one, { low: new Decimal('0'), high: new Decimal('1') })).toBeUndefined();
});

test('intervals that touch have a value in common', () => {
  const interval = (low: string, high: string) => ({ low: new Decimal(low), high: new Decimal(high) });
  expect(overlap(interval('1', '2'), interval('2', '3'))).toBe(true);
  expect(overlap(interval('1', '2'), interval('2.01', '3'))).toBe(false);
});
