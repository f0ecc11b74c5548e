/** Scoring: what the rows under each level-1 name add up to. */
import { Decimal, show, sum } from '../core/decimal.ts';
import type { FormReport } from '../schema/report.ts';
import { asSum } from './as-sum.ts';
import type { Basis, LevelTotal, ScoredIndicator } from './scored.ts';

/** Returns one total for each level-1 name, in the author's order; 分. */
export function levelTotals(report: FormReport, indicators: readonly ScoredIndicator[]): LevelTotal[] {
  return Object.entries(report.data.绩效指标).map(([level1, children]) => {
    const rows = indicators.filter((indicator) => indicator.level1 === level1);
    const path = ['绩效指标', level1];
    return {
      level1,
      weight: sum(rows.flatMap(({ weight }) => weight ?? [])),
      points: sum(rows.flatMap(({ points }) => points?.value ?? [])),
      givenWeight: figure(children.分值),
      givenPoints: figure(children.得分),
      place: report.places.key(path),
      path,
    };
  });
}

function figure(value: unknown): Decimal | undefined {
  return Decimal.isDecimal(value) ? value : undefined;
}

/** Returns how a level's points came about; never rounded, for they are sums of printed points. */
export function levelBasis(level: LevelTotal, indicators: readonly ScoredIndicator[]): Basis {
  const scored = indicators.flatMap(({ level1, row, points, place }) =>
    level1 === level.level1 && points ? [{ name: row.三级指标, points: points.value, place }] : [],
  );
  const addends = scored.map(({ points }) => points);
  return {
    label: `得分小计（${level.level1}）`,
    rule: 'level-totals',
    formula: addends.length === 0 ? '没有得分' : asSum(addends, level.points),
    inputs: scored.map(({ name, points, place }) => ({ name, text: show(points), place })),
    exact: level.points,
    rounding: undefined,
    computed: level.points,
    given: level.givenPoints,
    value: level.points,
    unit: '分',
    place: level.place,
  };
}
