/**
 * Check `level1-unknown`: every level-1 name is one of the region's.
 *
 * Why: weights are compared and rows are ordered by these names; a slip in one leaves its rows without a place.
 */
import { error, type Finding } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { ScoredForm } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import type { Rule } from '../rule.ts';

export const level1Unknown: Rule = {
  code: 'level1-unknown',
  severity: 'error',
  wants: '一级指标使用本地区规定的名称',
  wrong: '一级指标写“产出指际”',
  right: '写“产出指标”',
  find: ofForm(checkLevel1Unknown),
};

export function checkLevel1Unknown(scored: ScoredForm): Finding[] {
  const names = scored.profile.levels.map(({ name }) => name);
  if (names.length === 0) return [];
  const unknown = scored.levels.filter(({ level1 }) => !names.includes(level1));
  return unknown.map(({ level1: name, place }) => {
    const meant = nearest(name, names);
    return error('level1-unknown', place, {
      message: `一级指标没有“${name}”，本地区的一级指标是 ${names.join('、')}`,
      hint: meant === undefined ? '改用其中的名称，或者移到合适的一级指标下面' : `是否想写“${meant}”？`,
      actual: name,
      ...(meant === undefined ? {} : { expected: meant }),
    });
  });
}
