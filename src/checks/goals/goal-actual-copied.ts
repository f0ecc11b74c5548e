/**
 * Check `goal-actual-copied`: the result of a goal is not the goal again.
 *
 * Why: 预期目标 word for word under 实际完成情况 reports nothing.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { type Goal, goalsOf } from './goals-of.ts';

export const goalActualCopied: Rule = {
  code: 'goal-actual-copied',
  severity: 'error',
  wants: '实际完成情况写做到了什么，不照抄预期目标',
  wrong: '预期目标和实际完成情况都写“全年组织党组织活动不少于四次”',
  right: '实际完成情况写“全年组织党组织活动4次，党员参与率86%”',
  find: checkGoalActualCopied,
};

export function checkGoalActualCopied(scored: Scored): Finding[] {
  return goalsOf(scored)
    .filter(isCopied)
    .map(({ name, goalPath, resultPath }) =>
      error('goal-actual-copied', scored.report.places.at(resultPath), {
        message: `“${name}”的${String(resultPath.at(-1))}照抄了预期目标，没有说做到了什么`,
        hint: '逐项写做成了什么，写出数：办了几次、多少人参加、花了多少',
        related: [{ message: '预期目标', place: scored.report.places.at(goalPath) }],
      }),
    );
}

/** Word for word, but for marks and for the words that put it into the past. */
export function isCopied({ goalWords, resultWords }: Goal): boolean {
  const words = goalWords.replace(/[已了]/gu, '');
  return words !== '' && words === resultWords.replace(/[已了]/gu, '');
}
