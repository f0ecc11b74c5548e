/**
 * Check `level2-unknown`: every level-2 name is one that the region has under its level-1 name.
 *
 * Why: the standard names tell a reader what is measured. A name that is only mistyped is `typo-level2-name`.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';
import { judgeLevel2, level2Names } from './level-names.ts';

export const level2Unknown: Rule = {
  code: 'level2-unknown',
  severity: 'error',
  wants: '二级指标使用本地区规定的名称',
  wrong: '产出指标下面写“时效性”',
  right: '写“时效指标”',
  find: ofForm(checkLevel2Unknown),
};

export function checkLevel2Unknown(scored: ScoredForm): Finding[] {
  return level2Names(scored).flatMap((level2) => {
    const verdict = judgeLevel2(level2, scored.profile);
    if (verdict.kind !== 'unknown') return [];
    const { level1, name, path } = level2;
    const where = verdict.belongsTo === undefined ? '' : `；它在“${verdict.belongsTo}”下面`;
    return [
      error('level2-unknown', scored.report.places.key(path), {
        message: `“${level1}”下面没有二级指标“${name}”，只有 ${verdict.standard.join('、')}${where}`,
        hint:
          verdict.belongsTo === undefined
            ? '改用其中的名称'
            : `把这些行移到“${verdict.belongsTo}”下面，或者改用其中的名称`,
        actual: name,
      }),
    ];
  });
}
