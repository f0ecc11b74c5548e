/**
 * The goals of a form, each with the indicators that belong to it: one overall goal with 绩效指标 beside it, or a list of goals
 * that hold their own. Everything behind this file goes by the blocks, so that there is one way of scoring.
 */
import type { KeyPath } from '../core/finding.ts';
import type { FormReport, Goals, Indicators, OverallGoal } from '../schema/report.ts';

export interface GoalBlock {
  /** The goal's name; undefined: the form has the one overall goal. */
  readonly name: string | undefined;
  readonly goal: OverallGoal;
  readonly goalPath: KeyPath;
  readonly indicators: Indicators;
  /** Where the level-1 names stand. */
  readonly path: KeyPath;
}

/** Returns the blocks in the author's order; at least one. */
export function goalBlocks({ data }: FormReport): readonly GoalBlock[] {
  const { 年度总体目标: goals, 绩效指标: indicators = {} } = data;
  if (isOverall(goals)) {
    return [{ name: undefined, goal: goals, goalPath: ['年度总体目标'], indicators, path: ['绩效指标'] }];
  }
  return goals.map((goal, index) => {
    const goalPath = ['年度总体目标', index];
    const name = goal.目标名称?.trim() || `年度绩效目标${index + 1}`;
    return { name, goal, goalPath, indicators: goal.绩效指标, path: [...goalPath, '绩效指标'] };
  });
}

function isOverall(goals: Goals): goals is OverallGoal {
  return !Array.isArray(goals);
}

/** Returns the path of the key that the whole table of indicators stands under, or of the goals that hold it. */
export function indicatorsPath(report: FormReport): KeyPath {
  return isOverall(report.data.年度总体目标) ? ['绩效指标'] : ['年度总体目标'];
}
