/** 尾差: what was computed from 元 and published in 万元 is never an error, and what no hidden digit explains always is one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAccountsRate, judgeAmount, judgeGiven } from '../../src/checks/given-figure.ts';
import { Decimal, hundred, places, type RoundingMode, round, show, sum } from '../../src/core/decimal.ts';
import { addIntervals, percentOf, publishedAmount } from '../../src/core/interval.ts';

const twoPlaces = places(2);
/** 分 as 万元. */
const inFen = (fen: number) => new Decimal(fen).div('1000000');
const published = (exact: Decimal) => round(exact, twoPlaces);
const amounts = fc.integer({ min: 100_000, max: 2_000_000_000 }).map(inFen);

function rateFrom(part: Decimal, whole: Decimal, given: Decimal, mode: RoundingMode = 'half-up') {
  const exact = part.times(hundred).div(whole);
  const rounding = places(2, mode);
  const bounds = percentOf(publishedAmount(part), publishedAmount(whole));
  return [{ given, exact, rounding, computed: round(exact, rounding) }, () => bounds] as const;
}

describe('a rate that was computed from 元', () => {
  test.each<RoundingMode>(['half-up', 'half-even', 'truncate', 'floor', 'ceil'])(
    'rounded %s, is never wrong',
    (mode) => {
      fc.assert(
        fc.property(amounts, amounts, (part, whole) => {
          const given = round(part.times(hundred).div(whole), places(2, mode));
          expect(judgeGiven(...rateFrom(published(part), published(whole), given, mode)).kind).not.toBe('wrong');
          expect(judgeAccountsRate(...rateFrom(published(part), published(whole), given, mode)).kind).not.toBe('wrong');
        }),
      );
    },
  );

  test('but one beyond all that the hidden digits allow always is', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom('0.05', '0.37', '1.11'), (part, whole, by) => {
        const [figure, boundsOf] = rateFrom(published(part), published(whole), new Decimal('0'));
        const bounds = boundsOf();
        if (bounds === undefined) return;
        const given = round(bounds.high, twoPlaces).plus(by);
        fc.pre(given.decimalPlaces() === 2);
        expect(judgeGiven({ ...figure, given }, boundsOf).kind).toBe('wrong');
      }),
    );
  });

  test.each([
    { part: '8.67', whole: '130.68', given: '6.64', kind: 'tail' }, // D003-04
    { part: '8.67', whole: '130.68', given: '6.65', kind: 'wrong' },
    { part: '244.68', whole: '245', given: '99.86', kind: 'other-mode' }, // D004-01
    { part: '1.55', whole: '2.46', given: '63', kind: 'other-precision' }, // D002-64
    { part: '151.2', whole: '176.45', given: '85.9', kind: 'wrong' }, // D001-01
    { part: '167.1011', whole: '191.9479', given: '87.06', kind: 'right' }, // 003
    { part: '167.1011', whole: '191.9479', given: '87.07', kind: 'wrong' }, // four decimals leave no room
    { part: '244.675240', whole: '245.000000', given: '99.88', kind: 'wrong' }, // nothing was rounded
  ])('$part of $whole as $given% is $kind', ({ part, whole, given, kind }) => {
    expect(judgeGiven(...rateFrom(new Decimal(part), new Decimal(whole), new Decimal(given))).kind).toBe(kind);
  });
});

describe('a sum that was added up in 元', () => {
  const parts = fc.array(amounts, { minLength: 1, maxLength: 8 });

  test('is never wrong', () => {
    fc.assert(
      fc.property(parts, (exact) => {
        const written = exact.map(published);
        const bounds = addIntervals(written.map(publishedAmount));
        const figure = { given: published(sum(exact)), computed: sum(written) };
        expect(judgeAmount(figure, bounds).kind).toBe(show(figure.given) === show(figure.computed) ? 'right' : 'tail');
      }),
    );
  });

  test('but one more 分 than half a unit of each part is', () => {
    fc.assert(
      fc.property(parts, (exact) => {
        const written = exact.map(published);
        const bounds = addIntervals(written.map(publishedAmount));
        const given = published(bounds.high).plus('0.02');
        expect(judgeAmount({ given, computed: sum(written) }, bounds).kind).toBe('wrong');
      }),
    );
  });
});
