/** What the page prints of 绩效指标: one row a line, in the author's order; all goals' rows together, and goal by goal. */
import { type Decimal, show } from '../core/decimal.ts';
import type { KeyPath } from '../core/finding.ts';
import { isBelow } from '../core/key-path.ts';
import type { Report } from '../schema/report.ts';
import { isAccepted } from './author-figure.ts';
import type { GoalBlock } from './goal-blocks.ts';
import type { IndicatorEntry } from './indicator-entries.ts';
import { withGroups } from './indicator-groups.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printPoints, printText } from './print-figure.ts';
import type { LevelTotal, PrintedMap, PrintedText, ScoredForm, ScoredIndicator } from './scored.ts';
import { targetParts } from './target-parts.ts';

export interface PrintedIndicators {
  readonly all: readonly PrintedMap[];
  /** A list for each of the form's blocks. */
  readonly byGoal: readonly (readonly PrintedMap[])[];
}

export function printIndicators(form: ScoredForm): PrintedIndicators {
  const scored = new Map(form.indicators.map((indicator) => [indicator.path, indicator]));
  const goals = form.blocks.map((block) => printRows(form, block, scored));
  const byGoal = goals.map(withGroups);
  const [only = []] = byGoal;
  return { all: byGoal.length === 1 ? only : withGroups(goals.flat()), byGoal };
}

/** `scored`: by the entry's own path. */
function printRows(
  { report, entries, levels }: ScoredForm,
  block: GoalBlock,
  scored: ReadonlyMap<KeyPath, ScoredIndicator>,
): PrintedMap[] {
  const own = levels.filter(({ path }) => isBelow(path, block.path));
  const cells = new Map(own.map((level) => [level.level1, printLevel(report, block, level)]));
  return entries
    .filter((entry) => entry.block === block)
    .map((entry) => {
      const { level1, level2, path } = entry;
      const place = report.places.key([...block.path, level1, level2]);
      const above = { ...cells.get(level1), 二级指标: printText(level2, place) };
      const indicator = scored.get(path);
      return indicator ? printIndicator(report, above, indicator) : printNotApplicable(report, above, entry);
    });
}

type Above = Readonly<Record<string, PrintedText>>;

/** `above`: what the row prints of its levels. */
function printIndicator({ places }: Report, above: Above, indicator: ScoredIndicator): PrintedMap {
  const { row, path, weight, points, target } = indicator;
  const cell = (key: string, text: string | null | undefined) => printText(text ?? '', placeOf(places, [...path, key]));
  const goal = cell('年度指标值', row.年度指标值);
  const parts = targetParts(goal.text, target);
  return {
    ...above,
    三级指标: cell('三级指标', row.三级指标),
    年度指标值: goal,
    指标性质: cell('指标性质', row.指标性质 ?? parts.指标性质),
    指标值: printText(parts.指标值, goal.place),
    度量单位: cell('度量单位', parts.度量单位 || row.度量单位),
    实际完成值: cell('实际完成值', row.实际完成值),
    分值: cell('分值', weight && show(weight)),
    得分: printFigure(points, indicator.place),
    偏差原因分析及改进措施: cell('偏差原因分析及改进措施', row.偏差原因分析及改进措施),
  };
}

/** A level-2 name that does not concern the project: 不涉及 in the target's cell, all else blank. */
function printNotApplicable({ places }: Report, above: Above, { path }: IndicatorEntry): PrintedMap {
  const place = places.at(path);
  const blank = printText('', place);
  return {
    ...above,
    三级指标: blank,
    年度指标值: printText('不涉及', place),
    指标性质: blank,
    指标值: printText('不涉及', place),
    度量单位: blank,
    实际完成值: blank,
    分值: blank,
    得分: blank,
    偏差原因分析及改进措施: blank,
  };
}

/** What a level-1 name carries is blank where none of its rows has a weight. */
function printLevel(report: Report, block: GoalBlock, level: LevelTotal): Above {
  const { places } = report;
  const place = places.key(level.path);
  const figure = (points: Decimal) => (level.weight.isZero() ? printText('', place) : printPoints(points, place));
  return {
    目标名称: printText(block.name ?? '', places.key(block.path)),
    一级指标: printText(level.level1, place),
    一级分值: figure(printedWeight(report, level)),
    一级得分: figure(level.points),
  };
}

/** The weight that the author wrote for the level is printed only where he stands by it. */
function printedWeight(report: Report, { path, weight, givenWeight }: LevelTotal): Decimal {
  return givenWeight && isAccepted(report, [...path, '分值'], ['level1-weight-mismatch']) ? givenWeight : weight;
}
