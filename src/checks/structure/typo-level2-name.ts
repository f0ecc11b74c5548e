/**
 * Check `typo-level2-name`: a level-2 name is spelt as the region spells it.
 *
 * Why: 服务对象满意度标 stands in several published forms; nobody sees it but the reviewer.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';
import { judgeLevel2, level2Names } from './level-names.ts';

export const typoLevel2Name: Rule = {
  code: 'typo-level2-name',
  severity: 'error',
  wants: '二级指标的名称没有错字漏字',
  find: ofForm(checkTypoLevel2Name),
};

export function checkTypoLevel2Name(scored: ScoredForm): Finding[] {
  return level2Names(scored).flatMap((level2) => {
    const verdict = judgeLevel2(level2, scored.profile);
    if (verdict.kind !== 'typo') return [];
    return [
      error('typo-level2-name', scored.report.places.key(level2.path), {
        message: `二级指标写作“${level2.name}”，应为“${verdict.meant}”`,
        hint: `改为“${verdict.meant}”`,
        expected: verdict.meant,
        actual: level2.name,
      }),
    ];
  });
}
