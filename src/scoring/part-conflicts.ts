/** Scoring: 指标性质 or 度量单位 of a row says otherwise than its 年度指标值 does. */
import { error, type Finding } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import type { ScoredIndicator } from './scored.ts';
import { targetParts } from './target-parts.ts';

/** Which of the two is meant nobody can tell, so the row is not scored by guess: the author is asked. */
export function findPartConflicts({ places }: Report, { name, row, path, target: meant }: ScoredIndicator): Finding[] {
  if (!row.指标性质 && !row.度量单位) return [];
  const target = row.年度指标值 ?? '';
  const parts = targetParts(target, meant);
  const isSplit = parts.指标值 !== target || parts.指标性质 === '=';
  return (['指标性质', '度量单位'] as const).flatMap((key) => {
    const said = row[key] ?? '';
    const found = parts[key];
    if (said === '' || said === '定性' || found === '' || found === '定性' || said === found || !isSplit) return [];
    return [
      error('target-part-conflict', placeOf(places, [...path, key]), {
        message: `“${name}”的${key}写作“${said}”，年度指标值“${target}”里是“${found}”`,
        hint: `两处只留一处：删去“${key}”，或者年度指标值只写数`,
        expected: found,
        actual: said,
        related: [{ message: `年度指标值：${target}`, place: placeOf(places, [...path, '年度指标值']) }],
      }),
    ];
  });
}
