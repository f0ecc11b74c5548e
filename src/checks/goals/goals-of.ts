/** The goals of a report, each with its result: of 年度总体目标, and row by row of 预期目标完成情况. */
import type { KeyPath } from '../../core/finding.ts';
import type { OverallGoal, PartGoal } from '../../schema/report.ts';
import type { Scored } from '../../scoring/scored.ts';

export interface Goal {
  /** What the goal is called in a message. */
  readonly name: string;
  readonly goal: string;
  readonly result: string;
  readonly goalPath: KeyPath;
  readonly resultPath: KeyPath;
  /** Whether it is the project's own overall goal, and no row of a table. */
  readonly isOverall: boolean;
}

export function goalsOf({ report: { data } }: Scored): Goal[] {
  const { 年度总体目标: goals = [], 预期目标完成情况: rows = [] } = data;
  const list = Array.isArray(goals) ? goals : [goals];
  return [
    ...list.map((one, index): Goal => {
      const path = Array.isArray(goals) ? ['年度总体目标', index] : ['年度总体目标'];
      return {
        name: nameOf(one),
        goal: one.预期目标 ?? '',
        result: one.实际完成情况 ?? '',
        goalPath: [...path, '预期目标'],
        resultPath: [...path, '实际完成情况'],
        isOverall: true,
      };
    }),
    ...rows.map((row, index): Goal => {
      const path = ['预期目标完成情况', index];
      return {
        name: row.目标,
        goal: row.预期目标 ?? '',
        result: row.实际完成 ?? '',
        goalPath: [...path, '预期目标'],
        resultPath: [...path, '实际完成'],
        isOverall: false,
      };
    }),
  ];
}

function nameOf(goal: OverallGoal | PartGoal): string {
  return ('目标名称' in goal ? goal.目标名称 : undefined) || '年度总体目标';
}
