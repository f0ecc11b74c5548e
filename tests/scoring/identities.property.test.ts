/** DOMAIN §1.4 on thousands of random forms: every figure of `score` equals the one that exact fractions give. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, type RoundingMode } from '../../src/core/decimal.ts';
import type { Profile } from '../../src/packs/profile.ts';
import type { IndicatorRow } from '../../src/schema/generated/shared.ts';
import type { ReportData } from '../../src/schema/report.ts';
import { score } from '../../src/scoring/score.ts';
import { fundsColumns } from '../../src/scoring/scored.ts';
import { national } from './national.ts';
import { add, atLeast, divide, equal, type Rational, rational, roundTo, smaller, times, total } from './rational.ts';
import { reportOfData } from './report-of.ts';

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate', 'floor', 'ceil'];
const steps = ['1', '0.5', '0.1', '0.01', '0.001'];
const hundred = rational('100');

/** 12.3456 as a person types it; often a small number, because 3 × (1 ÷ 3) is where digits get lost. */
const figure = (max: number) =>
  fc.oneof(
    fc.integer({ min: 1, max: 12 }).map(String),
    fc
      .tuple(fc.nat({ max }), fc.integer({ min: 0, max: 4 }), fc.nat({ max: 9999 }))
      .map(([whole, digits, tail]) =>
        digits === 0 ? `${whole}` : `${whole}.${`${tail}`.padStart(4, '0').slice(0, digits)}`,
      ),
  );

const rounding = fc.record({ mode: fc.constantFrom(...modes), step: fc.constantFrom(...steps) });

const source = fc.record({ 年初预算数: figure(3000), 全年预算数: figure(3000), 全年执行数: figure(3000) });

const row = fc.record({
  kind: fc.constantFrom('more', 'less', 'given'),
  target: figure(500),
  actual: figure(500),
  weight: figure(30),
  given: figure(30),
});

const form = fc.record({
  executionWeight: fc.oneof(fc.constant('10'), figure(20)),
  sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  levels: fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  rate: rounding,
  points: rounding,
  fromRounded: fc.boolean(),
  indicator: rounding,
  total: rounding,
});

type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;
type Step = Form['rate'];

const names = ['当年财政拨款', '上年结转资金', '其他资金'] as const;

function rowOf({ kind, target, actual, weight, given }: Form['levels'][number][number]): IndicatorRow {
  return {
    三级指标: '某指标',
    年度指标值: { more: `≥${target}次`, less: `≤${target}次`, given: '群众满意' }[kind],
    实际完成值: `${actual}次`,
    分值: new Decimal(weight),
    ...(kind === 'given' ? { 得分: new Decimal(given) } : {}),
  };
}

function dataOf({ sources, levels, executionWeight }: Form): ReportData {
  const funds = sources.map((source, i) => [
    names[i],
    Object.fromEntries(fundsColumns.map((column) => [column, new Decimal(source[column])])),
  ]);
  return {
    文种: '项目支出绩效自评表',
    地区: '全国',
    年度: '2024',
    项目名称: '某项目',
    主管部门: '某局',
    实施单位: '某局',
    项目资金: { 年度资金总额: { 分值: new Decimal(executionWeight) }, ...Object.fromEntries(funds) },
    年度总体目标: { 预期目标: '好', 实际完成情况: '好' },
    绩效指标: Object.fromEntries(levels.map((rows, i) => [`一级${i}`, { 二级: rows.map(rowOf) }])),
  };
}

function profileOf({ rate, points, fromRounded, indicator, total: sum }: Form): Profile {
  const of = ({ mode, step }: Step) => ({ mode, quantum: new Decimal(step), pad: false });
  const from = fromRounded ? ('rounded-rate' as const) : ('exact-rate' as const);
  const rounding = {
    moneyUnit: '万元' as const,
    amount: undefined,
    rate: of(rate),
    executionPoints: { ...of(points), from },
    indicator: of(indicator),
    total: of(sum),
  };
  return { ...national, rounding };
}

const rounded = (value: Rational, { step, mode }: Step) => roundTo(value, rational(step), mode);
/** Points: full ones stay full, and none is above the weight. */
const pointsOf = (exact: Rational, weight: Rational, by: Step) =>
  equal(exact, weight) ? weight : smaller(weight, rounded(exact, by));

function rowPoints({ kind, given, ...row }: Form['levels'][number][number], by: Step): Rational {
  const [target, actual, weight] = [rational(row.target), rational(row.actual), rational(row.weight)];
  if (kind === 'given') return rational(given);
  const met = kind === 'more' ? atLeast(actual, target) : atLeast(target, actual);
  if (met) return weight;
  return pointsOf(times(weight, kind === 'more' ? divide(actual, target) : divide(target, actual)), weight, by);
}

/** What the Decimal says, as a fraction: no rounding on either side. */
function agrees(value: Decimal | undefined, expected: Rational | undefined): void {
  const same = value && expected && equal(rational(value.toFixed()), expected);
  if (!same) expect.fail(`${value?.toFixed()} is not ${expected?.over} / ${expected?.under}`);
}

test('sums, rates, points, totals and grades are exact', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(form, (random) => {
      const scored = score(reportOfData(dataOf(random)), profileOf(random)).value?.form;
      expect(scored).toBeDefined();
      if (scored === undefined) return;

      const sums = fundsColumns.map((column) => total(random.sources.map((one) => rational(one[column]))));
      fundsColumns.forEach((column, i) => {
        agrees(scored.funds[0]?.amounts[column], sums[i]);
      });

      const [, budget, spent] = sums as [Rational, Rational, Rational];
      const weight = rational(random.executionWeight);
      let execution: Rational = { over: 0n, under: 1n };
      if (budget.over === 0n) {
        expect(scored.executionPoints).toBeUndefined();
      } else {
        const rate = rounded(times(divide(spent, budget), hundred), random.rate);
        agrees(scored.funds[0]?.rate?.value, rate);
        const share = random.fromRounded ? divide(rate, hundred) : divide(spent, budget);
        execution = pointsOf(smaller(weight, times(weight, share)), weight, random.points);
        agrees(scored.executionPoints?.value, execution);
        expect(atLeast(weight, execution)).toBe(true);
      }

      const levelPoints = random.levels.map((rows) => total(rows.map((one) => rowPoints(one, random.indicator))));
      const levelWeights = random.levels.map((rows) => total(rows.map((one) => rational(one.weight))));
      scored.levels.forEach((level, i) => {
        agrees(level.points, levelPoints[i]);
        agrees(level.weight, levelWeights[i]);
      });
      for (const { rule, points, weight } of scored.indicators) {
        const within = rule === 'qualitative-tier' || points?.value.lessThanOrEqualTo(weight ?? '0');
        if (!within) expect.fail(`${points?.value} of ${weight}`);
      }

      const sum = rounded(add(execution, total(levelPoints)), random.total);
      agrees(scored.total.value, sum);
      agrees(scored.totalWeight, add(weight, total(levelWeights)));
      const grade = [['优', '90'] as const, ['良', '80'] as const, ['中', '60'] as const].find(([, from]) =>
        atLeast(sum, rational(from)),
      );
      expect(scored.grade).toBe(grade?.[0] ?? '差');
    }),
    { numRuns: 3000 },
  );
});
