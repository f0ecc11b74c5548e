/**
 * Check `indicator-level-missing`: a form has the level-1 names that no scheme of weights of its region leaves out.
 *
 * Why: every project has outputs and benefits; a form without one of them cannot be compared with any other. A warning: weights may be
 * adjusted in special cases.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { policyRule } from '../policy-rule.ts';
import type { Rule } from '../rule.ts';
import { missingLevel1 } from './wanted-levels.ts';

export const indicatorLevelMissing: Rule = {
  code: 'indicator-level-missing',
  severity: 'warning',
  wants: '本地区各种权重搭配里都有的一级指标（如产出、效益），表上不缺',
  wrong: '表上只有产出指标和满意度指标',
  right: '补上效益指标和它的分值',
  source: '财预〔2021〕101号：产出指标、效益指标各项目都要设置',
  find: ofForm(checkIndicatorLevelMissing),
};

export function checkIndicatorLevelMissing(scored: ScoredForm): Finding[] {
  const missing = missingLevel1(scored);
  if (missing.length === 0 || scored.levels.length === 0) return [];
  const names = missing.join('、');
  return [
    warning('indicator-level-missing', scored.indicatorsPlace, {
      message: `没有${names}；本地区各种权重搭配里都有`,
      hint: `补上${names}，从其他一级指标里调出分值`,
      expected: names,
      actual: [...new Set(scored.levels.map(({ level1 }) => level1))].join('、'),
      ...policyRule(scored.profile),
    }),
  ];
}
