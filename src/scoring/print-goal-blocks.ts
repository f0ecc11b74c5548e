/** What the page prints of a form's goals: all of them as one, and goal by goal with what its indicators add up to and their rows. */
import { show, sum } from '../core/decimal.ts';
import { isBelow } from '../core/key-path.ts';
import type { Filler } from './filler.ts';
import type { GoalBlock } from './goal-blocks.ts';
import { placeOf } from './place-of.ts';
import { printPoints, printText } from './print-figure.ts';
import type { PrintedIndicators } from './print-indicators.ts';
import type { PrintedMap, PrintedText, ScoredForm } from './scored.ts';

type GoalText = '预期目标' | '实际完成情况';
type PrintedGoal = Readonly<Record<GoalText | '总体完成率', PrintedText>>;

/** 年度绩效目标 has one map a goal; a form with one overall goal has one, without a name. */
export function printGoals(form: ScoredForm, indicators: PrintedIndicators, filler: Filler): PrintedMap {
  const goals = form.blocks.map((block) => printGoal(form, block, filler));
  const rows = form.blocks.map((block, index) => ({
    ...goals[index],
    ...printBlock(form, block, indicators.byGoal[index] ?? []),
  }));
  return { 年度总体目标: together(form, goals), 年度绩效目标: rows };
}

/** The rate is the author's own judgement, and printed as it is. */
function printGoal({ report: { places } }: ScoredForm, { goal, goalPath }: GoalBlock, filler: Filler): PrintedGoal {
  const text = (key: GoalText) => filler.print([...goalPath, key], goal[key]);
  const rate = goal.总体完成率;
  const place = placeOf(places, [...goalPath, '总体完成率']);
  return {
    预期目标: text('预期目标'),
    实际完成情况: text('实际完成情况'),
    总体完成率: rate
      ? { ...printText(`${show(rate)}%`, place), figure: { value: rate, unit: '%' } }
      : printText('', place),
  };
}

/** Several goals stand each with its name, so that a form for one goal prints all; their rates do not make one. */
function together({ report, blocks }: ScoredForm, goals: readonly PrintedGoal[]): PrintedGoal {
  const [only] = goals;
  if (only !== undefined && blocks[0]?.name === undefined) return only;
  const place = report.places.key(['年度总体目标']);
  const all = (key: GoalText) =>
    printText(goals.map((goal, index) => `${blocks[index]?.name ?? ''}：${goal[key].text}`).join('\n\n'), place);
  return { 预期目标: all('预期目标'), 实际完成情况: all('实际完成情况'), 总体完成率: printText('', place) };
}

function printBlock(form: ScoredForm, block: GoalBlock, rows: readonly PrintedMap[]): PrintedMap {
  const own = form.levels.filter(({ path }) => isBelow(path, block.path));
  const place = form.report.places.key(block.path);
  return {
    目标名称: printText(block.name ?? '', place),
    分值: printPoints(sum(own.map(({ weight }) => weight)), place),
    得分: printPoints(sum(own.map(({ points }) => points)), place),
    绩效指标: rows,
  };
}
