/** Scoring: 评价指标, the evaluator's table of up to four levels: its rows, their sums, the total and the grade. */
import { sum } from '../core/decimal.ts';
import type { Profile } from '../packs/profile.ts';
import type { EvaluatedReport } from '../schema/report.ts';
import { evaluationEntries } from './evaluation-entries.ts';
import { evaluationLevels } from './evaluation-levels.ts';
import { fillComments, fillEvaluationRow } from './evaluation-texts.ts';
import type { Filler } from './filler.ts';
import { gradeOf } from './grade.ts';
import { rowPlace } from './place-of.ts';
import { scoreRow } from './score-row.ts';
import type { ScoredEvaluation, ScoredEvaluationRow } from './scored.ts';
import { totalScore } from './total.ts';

/** `filler`: knows names and the money; 评价意见 are filled later, by `withComments`. */
export function scoreEvaluation(report: EvaluatedReport, profile: Profile, filler: Filler): ScoredEvaluation {
  const entries = evaluationEntries(report.data.评价指标);
  const rows = entries.map(({ levels, nameKey, path, row: written }): ScoredEvaluationRow => {
    const row = fillEvaluationRow(path, written, filler);
    const [level1 = '', ...others] = levels;
    const place = rowPlace(report.places, path, nameKey);
    const entry = { name: row[nameKey as '四级指标'] ?? '', level1, level2: others.join('、'), row, path, place };
    return { ...scoreRow(report, profile, entry), levels, row };
  });
  const levels = evaluationLevels(report, rows);
  const parts = levels.map(({ name, points, place }) => ({ name, points, place }));
  const total = totalScore(report, profile, parts, report.data.总分);
  return {
    report,
    profile,
    levels,
    rows,
    depth: Math.max(...entries.map((entry) => entry.levels.length + 1)),
    totalWeight: sum(levels.map(({ weight }) => weight)),
    total,
    grade: gradeOf(total.value, profile.grades),
  };
}

/** `filler`: knows the results too. */
export function withComments(evaluation: ScoredEvaluation, filler: Filler): ScoredEvaluation {
  const rows = fillComments(evaluation.rows, filler);
  return { ...evaluation, rows, levels: evaluationLevels(evaluation.report, rows) };
}
