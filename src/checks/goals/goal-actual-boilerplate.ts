/**
 * Check `goal-actual-boilerplate`: the result of the overall goal tells something.
 *
 * Why: 已完成 can be written under any goal. Rows of a table (预期目标完成情况) may be as short as that.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { type Goal, goalsOf } from './goals-of.ts';

export const goalActualBoilerplate: Rule = {
  code: 'goal-actual-boilerplate',
  severity: 'warning',
  wants: '总体目标的实际完成情况有内容，不只写“已完成”',
  wrong: '实际完成情况写“已完成”',
  right: '写“接访252次，上访案件全部处理，重要活动期间的值班任务全部完成”',
  find: checkGoalActualBoilerplate,
};

export function checkGoalActualBoilerplate(scored: Scored): Finding[] {
  return goalsOf(scored)
    .filter(isBoilerplate)
    .map(({ result, goalPath, resultPath }) =>
      warning('goal-actual-boilerplate', scored.report.places.at(resultPath), {
        message: `实际完成情况只写“${result.trim()}”，看不出做到了什么`,
        hint: '对着预期目标逐项写做成了什么，写出数',
        related: [{ message: '预期目标', place: scored.report.places.at(goalPath) }],
      }),
    );
}

const how =
  '(?:本?年度?|年内|现|已|已经|均|都|全部|全面|基本|按时|按期|如期|按计划|按要求|按照计划|按照要求|圆满|顺利|较好|地)*';
const what =
  '(?:了)?(?:本?年度|年初|预期|预定|既定|绩效|总体|全部|各项|全年|本项目|项目|工作)*(?:指标|目标|任务|工作|计划)?(?:任务|目标)?';
const boilerplate = new RegExp(
  `^(?:该?项目|各项工作|各项任务|目标任务|年度目标)?${how}(?:完成|达成|达到|实现)${what}$`,
  'u',
);

export function isBoilerplate({ resultWords, isOverall }: Goal): boolean {
  return isOverall && boilerplate.test(resultWords);
}
