import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Decimal,
  parseDecimal,
  places,
  type RoundingMode,
  round,
  show,
  showRounded,
  sum,
} from '../../src/core/decimal.ts';

describe('parseDecimal', () => {
  test.each(['191.9479', '0100', '-3.50', '+7', '123456789012345678901234567890.12'])('%s is read exactly', (text) => {
    expect(parseDecimal(text)?.equals(new Decimal(text))).toBe(true);
  });

  test.each(['', '0x1F', '1e3', 'Infinity', '1_0', '1,000', '１２', '.5', '5.', '1.2.3', ' 1', 'NaN', '--1'])(
    '%s is no figure',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );
});

describe('round', () => {
  test.each([
    { value: '2.5', mode: 'half-up', result: '3' },
    { value: '-2.5', mode: 'half-up', result: '-3' },
    { value: '2.5', mode: 'half-even', result: '2' },
    { value: '3.5', mode: 'half-even', result: '4' },
    { value: '2.9', mode: 'truncate', result: '2' },
    { value: '-2.9', mode: 'truncate', result: '-2' },
    { value: '-2.1', mode: 'floor', result: '-3' },
    { value: '-2.9', mode: 'ceil', result: '-2' },
  ] as const)('$value by $mode is $result', ({ value, mode, result }) => {
    expect(show(round(new Decimal(value), places(0, mode)))).toBe(result);
  });

  test('half points: 8.74 is 8.5 and 8.75 is 9', () => {
    const halves = { mode: 'half-up', quantum: new Decimal('0.5'), pad: false } as const;
    expect(show(round(new Decimal('8.74'), halves))).toBe('8.5');
    expect(show(round(new Decimal('8.75'), halves))).toBe('9');
  });
});

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate', 'floor', 'ceil'];
const amount = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 8 })).map(([units, digits]) => {
  return new Decimal(units.toString()).div(new Decimal('10').pow(digits));
});
const rounding = fc.record({
  mode: fc.constantFrom(...modes),
  quantum: fc.constantFrom('1', '0.1', '0.01', '0.001', '0.5', '0.25').map((text) => new Decimal(text)),
  pad: fc.boolean(),
});

describe('properties of round', () => {
  test('the result is a multiple of the quantum, less than one quantum away', () => {
    fc.assert(
      fc.property(amount, rounding, (value, how) => {
        const rounded = round(value, how);
        expect(rounded.mod(how.quantum).isZero()).toBe(true);
        expect(rounded.minus(value).abs().lt(how.quantum)).toBe(true);
      }),
    );
  });

  test('rounding twice changes nothing, and order is kept', () => {
    fc.assert(
      fc.property(amount, amount, rounding, (one, other, how) => {
        expect(round(round(one, how), how).equals(round(one, how))).toBe(true);
        const [low, high] = one.lte(other) ? [one, other] : [other, one];
        expect(round(low, how).lte(round(high, how))).toBe(true);
      }),
    );
  });

  test('each mode errs to its own side', () => {
    fc.assert(
      fc.property(amount, rounding, (value, { quantum, pad }) => {
        const by = (mode: RoundingMode) => round(value, { mode, quantum, pad });
        expect(by('floor').lte(value) && by('ceil').gte(value)).toBe(true);
        expect(by('truncate').abs().lte(value.abs())).toBe(true);
        const nearest = Decimal.min(by('floor').minus(value).abs(), by('ceil').minus(value).abs());
        expect(by('half-up').minus(value).abs().equals(nearest)).toBe(true);
        expect(by('half-even').minus(value).abs().equals(nearest)).toBe(true);
      }),
    );
  });

  test('halves go away from zero by half-up, and to an even multiple by half-even', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), rounding, (steps, { quantum, pad }) => {
        const half = quantum.times(steps).plus(quantum.div(2));
        const up = round(half, { mode: 'half-up', quantum, pad });
        expect(up.abs().gt(half.abs())).toBe(true);
        const even = round(half, { mode: 'half-even', quantum, pad }).div(quantum);
        expect(even.mod(2).isZero()).toBe(true);
      }),
    );
  });
});

test('sums are exact: ten dimes are one', () => {
  expect(show(sum(Array.from({ length: 10 }, () => new Decimal('0.1'))))).toBe('1');
  expect(show(sum([]))).toBe('0');
});

test('a padded rounding prints its zeros, another does not', () => {
  const value = new Decimal('6.3');
  expect(showRounded(value, places(2, 'half-up', true))).toBe('6.30');
  expect(showRounded(value, places(2))).toBe('6.3');
  expect(show(new Decimal('1200000000000000000000000'))).toBe('1200000000000000000000000');
});
