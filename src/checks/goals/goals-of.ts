/** The goals of a report, each with its result: of 年度总体目标, and row by row of 预期目标完成情况. */
import type { KeyPath } from '../../core/finding.ts';
import type { OverallGoal, PartGoal } from '../../schema/report.ts';
import type { Scored } from '../../scoring/scored.ts';
import { bareWords } from '../bare-words.ts';
import { once } from '../once.ts';

export interface Goal {
  /** What the goal is called in a message. */
  readonly name: string;
  readonly goal: string;
  readonly result: string;
  /** Both without blanks and marks. */
  readonly goalWords: string;
  readonly resultWords: string;
  readonly goalPath: KeyPath;
  readonly resultPath: KeyPath;
  /** Whether it is the project's own overall goal, and no row of a table. */
  readonly isOverall: boolean;
}

export const goalsOf: (scored: Scored) => readonly Goal[] = once(({ report: { data } }) => {
  const { 年度总体目标: goals = [], 预期目标完成情况: rows = [] } = data;
  const list = Array.isArray(goals) ? goals : [goals];
  return [
    ...list.map((one, index): Goal => {
      const path = Array.isArray(goals) ? ['年度总体目标', index] : ['年度总体目标'];
      return {
        name: nameOf(one),
        ...textsOf(one.预期目标, one.实际完成情况),
        goalPath: [...path, '预期目标'],
        resultPath: [...path, '实际完成情况'],
        isOverall: true,
      };
    }),
    ...rows.map((row, index): Goal => {
      const path = ['预期目标完成情况', index];
      return {
        name: row.目标,
        ...textsOf(row.预期目标, row.实际完成),
        goalPath: [...path, '预期目标'],
        resultPath: [...path, '实际完成'],
        isOverall: false,
      };
    }),
  ];
});

function textsOf(goal: string | null | undefined, result: string | null | undefined) {
  return { goal: goal ?? '', result: result ?? '', goalWords: bareWords(goal), resultWords: bareWords(result) };
}

function nameOf(goal: OverallGoal | PartGoal): string {
  return ('目标名称' in goal ? goal.目标名称 : undefined) || '年度总体目标';
}
