/** Scoring: the levels of 评价指标 as a tree, each with what stands under it added up. */
import { show, sum } from '../core/decimal.ts';
import type { KeyPath } from '../core/finding.ts';
import type { EvaluatedReport, EvaluationIndicators } from '../schema/report.ts';
import { asSum } from './as-sum.ts';
import { readLevelName } from './level-name.ts';
import type { Basis, EvaluationLevel, ScoredEvaluationRow } from './scored.ts';

/** Returns the level-1 names with all below them, in the author's order. */
export function evaluationLevels(report: EvaluatedReport, rows: readonly ScoredEvaluationRow[]): EvaluationLevel[] {
  return levelsIn(report.data.评价指标, ['评价指标'], { report, rowsAt: rowsByLevel(rows) });
}

interface Known {
  readonly report: EvaluatedReport;
  readonly rowsAt: ReadonlyMap<string, readonly ScoredEvaluationRow[]>;
}

function levelsIn(map: EvaluationIndicators, above: KeyPath, known: Known): EvaluationLevel[] {
  return Object.entries(map).map(([key, below]) => {
    const path = [...above, key];
    const children = Array.isArray(below) ? [] : levelsIn(below, path, known);
    const rows = known.rowsAt.get(keyOf(path)) ?? [];
    const { name, weight: givenWeight } = readLevelName(key);
    return {
      name,
      depth: above.length,
      weight: sum([...children.map(({ weight }) => weight), ...rows.flatMap(({ weight }) => weight ?? [])]),
      points: sum([...children.map(({ points }) => points), ...rows.flatMap(({ points }) => points?.value ?? [])]),
      givenWeight,
      children,
      rows,
      path,
      place: known.report.places.key(path),
    };
  });
}

function rowsByLevel(rows: readonly ScoredEvaluationRow[]): ReadonlyMap<string, readonly ScoredEvaluationRow[]> {
  const found = new Map<string, ScoredEvaluationRow[]>();
  for (const row of rows) {
    const key = keyOf(row.path.slice(0, -1));
    const together = found.get(key);
    if (together) together.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** Level names are the author's and may hold any mark. */
function keyOf(path: KeyPath): string {
  return JSON.stringify(path);
}

/** Returns each row's basis, and each level's behind the last of what stands under it. */
export function evaluationBases(levels: readonly EvaluationLevel[]): Basis[] {
  return levels.flatMap((level) => [
    ...level.rows.flatMap(({ points }) => points ?? []),
    ...evaluationBases(level.children),
    levelBasis(level),
  ]);
}

/** Never rounded, for they are sums of printed points. */
function levelBasis({ name, rows, children, points, place }: EvaluationLevel): Basis {
  const parts = [
    ...rows.flatMap((row) => (row.points ? [{ name: row.name, points: row.points.value, place: row.place }] : [])),
    ...children.map((child) => ({ name: child.name, points: child.points, place: child.place })),
  ];
  const addends = parts.map((part) => part.points);
  return {
    label: `得分小计（${name}）`,
    rule: 'level-totals',
    formula: addends.length === 0 ? '没有得分' : asSum(addends, points),
    inputs: parts.map((part) => ({ name: part.name, text: show(part.points), place: part.place })),
    exact: points,
    rounding: undefined,
    computed: points,
    given: undefined,
    value: points,
    unit: '分',
    place,
  };
}
