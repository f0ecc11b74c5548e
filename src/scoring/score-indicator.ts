/** Scoring: one row of 绩效指标: what its target means, whether it was reached, and its points with their basis. */
import type { Profile } from '../packs/profile.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { Report } from '../schema/report.ts';
import { completionOf, type Measured, meets } from './compare-target.ts';
import { givenPoints } from './given.ts';
import { type InferredRule, inferRule } from './infer-rule.ts';
import { parseDays } from './parse-days.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseTarget } from './parse-target.ts';
import { placeOf, rowPlace } from './place-of.ts';
import { qualitativeTier } from './qualitative-tier.ts';
import { roundPoints } from './round-points.ts';
import { ruledPoints } from './rule-points.ts';
import type { RuledPoints } from './ruled-points.ts';
import type { Basis, ScoredIndicator } from './scored.ts';
import type { Target } from './target.ts';

/** A row with its quotes filled, under its two levels. */
export type FilledEntry = Pick<ScoredIndicator, 'level1' | 'level2' | 'row' | 'path'>;

export function scoreIndicator(report: Report, profile: Profile, entry: FilledEntry): ScoredIndicator {
  const { level1, level2, row, path } = entry;
  const context = { year: report.data.年度 };
  const target = parseTarget(row.年度指标值 ?? '', context);
  const actual = measured(target, row.实际完成值 ?? '', context.year);
  const inferred = inferRule({ level1, level2, choice: row.计分, target });
  const met = meets(target, actual, inferred.direction);
  const weight = row.分值 ?? undefined;
  const pointsBy = weight && ruledPoints({ row, weight, target, actual, met, inferred, context });
  const ruled = pointsBy && ruledBasis(report, profile, entry, inferred, pointsBy);
  return {
    ...entry,
    place: rowPlace(report.places, path),
    target,
    actual: actual.quantity,
    ...(target.kind === 'deadline' && actual.days ? { actualDay: actual.days.last } : {}),
    rule: inferred.rule,
    weight,
    met,
    completion: completionOf(target, actual.quantity),
    ruled,
    points: pointsOf(report, profile, entry, inferred, ruled),
  };
}

/** A date is only looked for where the target is one: 12月20日 is no result of anything else. */
function measured(target: Target, text: string, year: string): Measured {
  if (target.kind === 'deadline') return { quantity: undefined, days: parseDays(text, year) };
  return { quantity: parseQuantity(text), days: undefined };
}

function ruledBasis(
  report: Report,
  { rounding }: Profile,
  entry: FilledEntry,
  { rule }: InferredRule,
  { exact, formula }: RuledPoints,
): Basis {
  const computed = roundPoints(exact, entry.row.分值 ?? exact, rounding.indicator);
  return {
    ...commonBasis(report, entry),
    rule,
    formula,
    exact,
    rounding: rounding.indicator,
    computed,
    given: undefined,
    value: computed,
  };
}

/** The evaluator's points, else the rule's; a 得分 with nothing after it is blank. */
function pointsOf(
  report: Report,
  profile: Profile,
  entry: FilledEntry,
  { rule }: InferredRule,
  ruled: Basis | undefined,
): Basis | undefined {
  const { row, path } = entry;
  const given = row.得分;
  if (given === null) return undefined;
  if (given === undefined) return ruled;
  const place = placeOf(report.places, [...path, '得分']);
  if (ruled !== undefined) return { ...ruled, given, value: given, place };
  const tiered = rule === 'qualitative-tier' && row.分值;
  const { formula } = tiered ? qualitativeTier(tiered, given, profile.qualitativeTiers) : givenPoints(given);
  const figures = { exact: given, rounding: undefined, computed: given, given, value: given };
  return { ...commonBasis(report, entry), rule: tiered ? rule : 'given', formula, ...figures, place };
}

function commonBasis(report: Report, { row, path }: FilledEntry): Pick<Basis, 'label' | 'inputs' | 'unit' | 'place'> {
  const input = (name: '年度指标值' | '实际完成值' | '分值', value: IndicatorRow[typeof name]) => {
    if (value === null) return [];
    return [{ name, text: value.toString(), place: placeOf(report.places, [...path, name]) }];
  };
  return {
    label: `得分（${row.三级指标}）`,
    inputs: [
      ...input('年度指标值', row.年度指标值),
      ...input('实际完成值', row.实际完成值),
      ...input('分值', row.分值),
    ],
    unit: '分',
    place: rowPlace(report.places, path),
  };
}
