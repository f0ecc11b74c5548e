/** Scoring: what the rows under each level-1 name add up to. */
import { Decimal, show, sum } from '../core/decimal.ts';
import { isBelow } from '../core/key-path.ts';
import type { FormReport, Indicators } from '../schema/report.ts';
import { asSum } from './as-sum.ts';
import type { GoalBlock } from './goal-blocks.ts';
import type { Basis, LevelTotal, ScoredIndicator } from './scored.ts';

/** Returns one total for each level-1 name of each goal, in the author's order; 分. */
export function levelTotals(
  report: FormReport,
  blocks: readonly GoalBlock[],
  indicators: readonly ScoredIndicator[],
): LevelTotal[] {
  return blocks.flatMap((block) =>
    Object.entries(block.indicators).map(([level1, children]) =>
      levelTotal(report, block, [level1, children], indicators),
    ),
  );
}

function levelTotal(
  report: FormReport,
  { name: goal, path: above }: GoalBlock,
  [level1, children]: readonly [string, Indicators[string]],
  indicators: readonly ScoredIndicator[],
): LevelTotal {
  const path = [...above, level1];
  const rows = indicators.filter((indicator) => isBelow(indicator.path, path));
  return {
    goal,
    level1,
    weight: sum(rows.flatMap(({ weight }) => weight ?? [])),
    points: sum(rows.flatMap(({ points }) => points?.value ?? [])),
    givenWeight: figure(children.分值),
    givenPoints: figure(children.得分),
    place: report.places.key(path),
    path,
  };
}

function figure(value: unknown): Decimal | undefined {
  return Decimal.isDecimal(value) ? value : undefined;
}

/** Returns how a level's points came about; never rounded, for they are sums of printed points. */
export function levelBasis(level: LevelTotal, indicators: readonly ScoredIndicator[]): Basis {
  const scored = indicators.flatMap(({ path, row, points, place }) =>
    isBelow(path, level.path) && points ? [{ name: row.三级指标, points: points.value, place }] : [],
  );
  const addends = scored.map(({ points }) => points);
  return {
    label: `得分小计（${level.goal ?? ''}${level.level1}）`,
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
