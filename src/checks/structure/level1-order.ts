/**
 * Check `level1-order`: the level-1 names stand in the region's order.
 *
 * Why: forms of one year are laid side by side. Information: the page prints the author's order.
 */
import { type Finding, info } from '../../core/finding.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';

export const level1Order: Rule = {
  code: 'level1-order',
  severity: 'info',
  wants: '一级指标按本地区的次序排列',
  wrong: '产出指标、效益指标、成本指标、满意度指标',
  right: '成本指标、产出指标、效益指标、满意度指标',
  find: ofForm(checkLevel1Order),
};

/** Finds the first name that should stand earlier, goal by goal. */
export function checkLevel1Order(scored: ScoredForm): Finding[] {
  const order = scored.profile.levels.map(({ name }) => name);
  return [...new Set(scored.levels.map(({ goal }) => goal))].flatMap((goal) => {
    const levels = scored.levels.filter((level) => level.goal === goal && order.includes(level.level1));
    const late = levels.find(
      ({ level1 }, index) => index > 0 && order.indexOf(level1) < order.indexOf(levels[index - 1]?.level1 ?? level1),
    );
    if (late === undefined) return [];
    const wanted = order.filter((name) => levels.some(({ level1 }) => level1 === name)).join('、');
    return [
      info('level1-order', late.place, {
        message: `一级指标的次序是 ${levels.map(({ level1 }) => level1).join('、')}，本地区是 ${wanted}`,
        hint: `把“${late.level1}”移到前面`,
        expected: wanted,
      }),
    ];
  });
}
