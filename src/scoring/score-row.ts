/**
 * Scoring: one row of a table of indicators, whichever table it stands in: what its target means, whether it was reached, and its
 * points with their basis.
 */
import type { KeyPath, Place } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { Report } from '../schema/report.ts';
import { completionOf, type Measured, meets } from './compare-target.ts';
import { givenPoints } from './given.ts';
import { type InferredRule, inferRule } from './infer-rule.ts';
import { parseDays } from './parse-days.ts';
import { parseResult } from './parse-result.ts';
import { parseTarget } from './parse-target.ts';
import { placeOf } from './place-of.ts';
import { qualitativeTier } from './qualitative-tier.ts';
import { roundPoints } from './round-points.ts';
import { ruledPoints } from './rule-points.ts';
import type { RuledPoints } from './ruled-points.ts';
import type { Basis, RowCells, ScoredRow } from './scored.ts';
import type { Target } from './target.ts';

/** A row with its quotes filled, and the names that tell how to read its target. */
export interface RowToScore {
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly row: RowCells;
  readonly path: KeyPath;
  /** The place of the row. */
  readonly place: Place;
}

/** The author's 计分, if any, is in `row`. */
export function scoreRow(report: Report, profile: Profile, entry: RowToScore): ScoredRow {
  const { name, level1, level2, row, path, place } = entry;
  const context = { year: report.data.年度 };
  const target = parseTarget(row.年度指标值 ?? '', context);
  const actual = measured(target, row.实际完成值 ?? '', context.year);
  const inferred = inferRule({ level1, level2, choice: choiceOf(row), target });
  const met = meets(target, actual, inferred.direction);
  const weight = row.分值 ?? undefined;
  const pointsBy = weight && ruledPoints({ row, weight, target, actual, met, inferred, context });
  const ruled = pointsBy && ruledBasis(report, profile, entry, inferred, pointsBy);
  const scored: ScoredRow = {
    name,
    row,
    path,
    place,
    target,
    actual: actual.quantity,
    rule: inferred.rule,
    weight,
    met,
    completion: completionOf(target, actual.quantity),
    ruled,
    points: pointsOf(report, profile, entry, inferred, ruled),
  };
  if (actual.limitOnly) return { ...scored, limitOnly: true };
  return actual.days ? { ...scored, actualDay: actual.days.last } : scored;
}

/** A row without any target is the evaluator's to score, and says no more than his points. */
function choiceOf({ 计分: choice, 年度指标值: target }: RowCells): IndicatorRow['计分'] {
  return choice ?? (target === undefined ? '评分' : undefined);
}

/** A date is only looked for where the target is one: 12月20日 is no result of anything else. */
function measured(target: Target, text: string, year: string): Measured & { readonly limitOnly?: boolean } {
  if (target.kind === 'deadline') return { quantity: undefined, days: parseDays(text, year) };
  return { ...parseResult(text), days: undefined };
}

function ruledBasis(
  report: Report,
  { rounding }: Profile,
  entry: RowToScore,
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
  entry: RowToScore,
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

function commonBasis(
  report: Report,
  { name, row, path, place }: RowToScore,
): Pick<Basis, 'label' | 'inputs' | 'unit' | 'place'> {
  const input = (key: '年度指标值' | '实际完成值' | '分值') => {
    const value = row[key];
    if (value === null || value === undefined) return [];
    return [{ name: key, text: value.toString(), place: placeOf(report.places, [...path, key]) }];
  };
  return {
    label: `得分（${name}）`,
    inputs: [...input('年度指标值'), ...input('实际完成值'), ...input('分值')],
    unit: '分',
    place,
  };
}
