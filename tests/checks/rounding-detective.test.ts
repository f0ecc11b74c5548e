import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsGiving, describeConvention } from '../../src/checks/rounding-detective.ts';
import { Decimal, places, type RoundingMode, round, show } from '../../src/core/decimal.ts';

/** The likeliest convention in words, or none. */
function likeliest(printed: string, exact: Decimal): string | undefined {
  const [first] = conventionsGiving(new Decimal(printed), exact);
  return first && describeConvention(first);
}

const ratio = (part: string, whole: string) => new Decimal(part).times('100').div(new Decimal(whole));

describe('the conventions that published documents used (DOMAIN §7)', () => {
  // Every row of the table that has a figure and an exact value; §7 itself leaves 000 and the quantum of F3 without evidence.
  test.each([
    { seed: '000 执行率', printed: '100', exact: ratio('4', '4'), found: '四舍五入到整数' },
    { seed: '001 T1 执行率', printed: '85.9', exact: ratio('151.2', '176.45'), found: undefined },
    { seed: '001 T1 执行率, by 176', printed: '85.9', exact: ratio('151.2', '176'), found: '四舍五入，保留1位小数' },
    { seed: '001 T3 执行率', printed: '40.39', exact: new Decimal('37.90524'), found: undefined },
    { seed: '001 T3 执行率, of 8.02', printed: '40.39', exact: ratio('3.24', '8.02'), found: '截断，保留2位小数' },
    { seed: '001 T1 得分', printed: '8', exact: new Decimal('8.568999'), found: '截断到整数' },
    { seed: '002 部门执行率', printed: '95.80', exact: ratio('2499.39', '2608.92'), found: '四舍五入，保留1位小数' },
    { seed: '002 结转率', printed: '4.20', exact: ratio('109.53', '2608.92'), found: '四舍五入，保留1位小数' },
    { seed: '002 平均分', printed: '96.58', exact: new Decimal('579.5').div('6'), found: '四舍五入，保留2位小数' },
    { seed: '002 S3 执行率', printed: '63', exact: ratio('1.55', '2.46'), found: '四舍五入到整数' },
    { seed: '002 S5 执行率', printed: '99', exact: new Decimal('99.92563'), found: '截断到整数' },
    { seed: '002 S3 得分', printed: '7', exact: new Decimal('6.30081'), found: '向上取整到整数' },
    { seed: '002 S5 得分', printed: '10', exact: new Decimal('9.99256'), found: '四舍五入到整数' },
    { seed: '002 F3 得分', printed: '8.5', exact: new Decimal('8.31'), found: '四舍五入到0.5' },
    { seed: '003 占比', printed: '99.92', exact: new Decimal('99.91977'), found: '四舍五入，保留2位小数' },
    { seed: '003 项目支出占比', printed: '82.37', exact: new Decimal('82.36882'), found: '四舍五入，保留2位小数' },
    { seed: '003 执行率', printed: '87.06', exact: ratio('167.1011', '191.9479'), found: '四舍五入，保留2位小数' },
    {
      seed: '003 得分, by the rounded rate',
      printed: '8.706',
      exact: new Decimal('8.706'),
      found: '四舍五入，保留3位小数',
    },
    {
      seed: '003 得分, by the exact rate',
      printed: '8.706',
      exact: new Decimal('8.705545'),
      found: '四舍五入，保留3位小数',
    },
    { seed: '003 总分', printed: '98.706', exact: new Decimal('98.706'), found: '四舍五入，保留3位小数' },
    {
      seed: '003 住房, hidden digits',
      printed: '6.64',
      exact: ratio('8.67', '130.68'),
      found: '向上取整，保留2位小数',
    },
    { seed: '004 金额', printed: '244.68', exact: new Decimal('244.675240'), found: '四舍五入，保留2位小数' },
    { seed: '004 执行率', printed: '99.86', exact: ratio('244.68', '245'), found: '截断，保留2位小数' },
    { seed: '004 执行率, of 元', printed: '99.86', exact: new Decimal('99.86744'), found: '截断，保留2位小数' },
    { seed: '004 总分', printed: '95.98', exact: new Decimal('95.98694'), found: '截断，保留2位小数' },
    { seed: 'half-even', printed: '100.12', exact: new Decimal('100.125'), found: '四舍六入五成双，保留2位小数' },
  ])('$seed: $printed is $found', ({ printed, exact, found }) => {
    expect(likeliest(printed, exact)).toBe(found);
  });
});

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate', 'ceil'];
const exacts = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((digits) => new Decimal(digits.toString()).div('1000000'));

test('whatever rounding made the figure is among those found', () => {
  fc.assert(
    fc.property(exacts, fc.constantFrom(...modes), fc.constantFrom(0, 1, 2, 3), (exact, mode, digits) => {
      const printed = round(exact, places(digits, mode));
      const found = conventionsGiving(printed, exact);
      expect(found.length).toBeGreaterThan(0);
      for (const convention of found) expect(show(round(exact, convention))).toBe(show(printed));
    }),
  );
});

test('a figure more than one step away is given by none', () => {
  fc.assert(
    fc.property(exacts, fc.constantFrom(0, 1, 2), fc.constantFrom('2', '7'), (exact, digits, steps) => {
      const step = places(digits).quantum;
      const printed = round(exact, places(digits)).plus(step.times(steps));
      fc.pre(printed.decimalPlaces() === digits);
      const halfPoint = printed.mod('0.5').isZero();
      if (!halfPoint) expect(conventionsGiving(printed, exact)).toEqual([]);
    }),
  );
});
