/**
 * Check `typo-level2-name`: a level-2 name is spelt as the region spells it.
 *
 * Why: 服务对象满意度标 stands in several published forms; nobody sees it but the reviewer.
 * The names of 评价指标 are compared with the region's 指标框架, which is only a reference: a warning.
 */
import { error, type Finding, warning } from '../../core/finding.ts';
import type { ScoredEvaluation, ScoredForm } from '../../scoring/scored.ts';
import { all, ofEvaluation, ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';
import { mistypedNames } from './framework-names.ts';
import { judgeLevel2, level2Names } from './level-names.ts';

export const typoLevel2Name: Rule = {
  code: 'typo-level2-name',
  severity: 'error',
  wants: '二级指标的名称没有错字漏字',
  wrong: '二级指标写“服务对象满意度标”',
  right: '写“服务对象满意度指标”',
  find: all(ofForm(checkTypoLevel2Name), ofEvaluation(checkFrameworkNames)),
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

function checkFrameworkNames(scored: ScoredEvaluation): Finding[] {
  return mistypedNames(scored).map(({ name, meant, place }) =>
    warning('typo-level2-name', place, {
      message: `指标名称写作“${name}”，本地区的指标框架里是“${meant}”`,
      hint: `改为“${meant}”；确实是另一个指标的，可以接受这项检查`,
      expected: meant,
      actual: name,
    }),
  );
}
