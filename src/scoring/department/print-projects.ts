/** What the page prints of a department's projects: one row each, in their order. */
import { round, showRounded } from '../../core/decimal.ts';
import type { Profile } from '../../packs/profile.ts';
import { executionRate } from '../execution-rate.ts';
import { printPoints, printText } from '../print-figure.ts';
import type { PrintedMap, PrintedText } from '../scored.ts';
import { scoreAmong } from './average-score.ts';
import { printAmount } from './print-amount.ts';
import { type DepartmentProject, expenseColumns, type ScoreKind } from './scored-department.ts';
import { gradeIn } from './summary.ts';

/** `kinds`: of which score 总分 is, so that the column has the average that 汇总 says. */
export function printProjects(
  projects: readonly DepartmentProject[],
  kinds: readonly ScoreKind[],
  profile: Profile,
): readonly PrintedMap[] {
  return projects.map((project, index) => {
    const { name, unit, amounts, place } = project;
    const score = scoreAmong(project, kinds);
    const cells = expenseColumns.map((column) => [
      column,
      printAmount(amounts[column]?.value, amounts[column]?.place ?? place, profile),
    ]);
    return {
      序号: printText(`${index + 1}`, place),
      项目名称: printText(name, place),
      实施单位: printText(unit, place),
      ...(Object.fromEntries(cells) as PrintedMap),
      执行率: printRate(project, profile),
      总分: score ? printPoints(score.value, score.place) : printText('', place),
      等级: printText(gradeIn(project, kinds, profile), place),
      评价方式: printText(kinds.find((kind) => project.scores[kind]) ?? '', place),
    };
  });
}

function printRate({ amounts, place }: DepartmentProject, { rounding: { rate } }: Profile): PrintedText {
  const { 全年预算数: budget, 全年执行数: spent } = amounts;
  const exact = executionRate({ 全年预算数: budget?.value, 全年执行数: spent?.value });
  if (exact === undefined) return printText('', place);
  const figure = { value: exact, unit: '%' } as const;
  return { ...printText(`${showRounded(round(exact, rate), rate)}%`, spent?.place ?? place), figure };
}
