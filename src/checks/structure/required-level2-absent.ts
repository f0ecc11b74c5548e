/**
 * Check `required-level2-absent`: a form has the level-2 names that its region wants.
 *
 * Why: outputs without 数量指标 and 质量指标 do not say what was made of the money. What is wanted, and how strictly, is the region's
 * (二级指标要求); a missing level-1 name is `indicator-level-missing`.
 */
import { error, type Finding, warning } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';
import { missingLevel2 } from './wanted-levels.ts';

export const requiredLevel2Absent: Rule = {
  code: 'required-level2-absent',
  severity: 'error',
  wants: '本地区要求的二级指标不缺',
  wrong: '产出指标只有时效指标和成本指标',
  right: '补上数量指标、质量指标；确实不适用的写“质量指标: 不涉及”',
  find: ofForm(checkRequiredLevel2Absent),
};

/** One finding for each level-1 name, as grave as the gravest of what is missing. */
export function checkRequiredLevel2Absent(scored: ScoredForm): Finding[] {
  const missing = missingLevel2(scored);
  return scored.profile.levels.flatMap(({ name }) => {
    const absent = missing.filter(({ level1 }) => level1 === name);
    const place = scored.levels.find(({ level1 }) => level1 === name)?.place;
    if (absent.length === 0 || place === undefined) return [];
    const names = absent.map(({ level2 }) => level2).join('、');
    const must = absent.some((one) => one.must);
    const make = must ? error : warning;
    return [
      make('required-level2-absent', place, {
        message: `“${name}”下面没有${names}，本地区的自评表${must ? '必须有' : '一般要有'}`,
        hint: `补上${names}；确实不适用的，写 ${absent[0]?.level2}: 不涉及`,
        expected: names,
      }),
    ];
  });
}
