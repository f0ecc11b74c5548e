/** What the page prints of 绩效指标: one row a line, in the author's order. */
import { type Decimal, show } from '../core/decimal.ts';
import { isBelow, writePath } from '../core/key-path.ts';
import type { Report } from '../schema/report.ts';
import { isAccepted } from './author-figure.ts';
import type { GoalBlock } from './goal-blocks.ts';
import { type IndicatorEntry, indicatorEntries } from './indicator-entries.ts';
import { withGroups } from './indicator-groups.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printPoints, printText } from './print-figure.ts';
import type { LevelTotal, PrintedMap, ScoredForm, ScoredIndicator } from './scored.ts';
import { targetParts } from './target-parts.ts';

/** `only`: the goal whose rows are wanted; without it all rows are. */
export function printIndicators(form: ScoredForm, only?: GoalBlock): PrintedMap[] {
  const byPath = new Map(form.indicators.map((indicator) => [writePath(indicator.path), indicator]));
  const entries = indicatorEntries(form.report).filter(({ path }) => only === undefined || isBelow(path, only.path));
  const rows = entries.map((entry) => {
    const indicator = byPath.get(writePath(entry.path));
    return {
      ...printLevels(form, entry),
      ...(indicator ? printIndicator(form.report, indicator) : printNotApplicable(form.report, entry)),
    };
  });
  return withGroups(rows);
}

function printIndicator(report: Report, indicator: ScoredIndicator): PrintedMap {
  const { row, path, weight, points } = indicator;
  const cell = (key: string, text: string | null | undefined) =>
    printText(text ?? '', placeOf(report.places, [...path, key]));
  const parts = targetParts(row.年度指标值 ?? '', { year: report.data.年度 });
  return {
    三级指标: cell('三级指标', row.三级指标),
    年度指标值: cell('年度指标值', row.年度指标值),
    指标性质: cell('指标性质', row.指标性质 ?? parts.指标性质),
    指标值: printText(parts.指标值, placeOf(report.places, [...path, '年度指标值'])),
    度量单位: cell('度量单位', parts.度量单位 || row.度量单位),
    实际完成值: cell('实际完成值', row.实际完成值),
    分值: cell('分值', weight && show(weight)),
    得分: printFigure(points, indicator.place),
    偏差原因分析及改进措施: cell('偏差原因分析及改进措施', row.偏差原因分析及改进措施),
  };
}

/** A level-2 name that does not concern the project: 不涉及 in the target's cell, all else blank. */
function printNotApplicable(report: Report, entry: IndicatorEntry): PrintedMap {
  const place = report.places.at(entry.path);
  const blank = printText('', place);
  return {
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
function printLevels({ report, levels }: ScoredForm, { block, level1, level2 }: IndicatorEntry): PrintedMap {
  const { places } = report;
  const path = [...block.path, level1];
  const total = levels.find((level) => writePath(level.path) === writePath(path));
  const figure = (points: Decimal | undefined) =>
    total === undefined || total.weight.isZero() || points === undefined
      ? printText('', places.key(path))
      : printPoints(points, places.key(path));
  return {
    目标名称: printText(block.name ?? '', places.key(block.path)),
    一级指标: printText(level1, places.key(path)),
    一级分值: figure(total && printedWeight(report, total)),
    一级得分: figure(total?.points),
    二级指标: printText(level2, places.key([...path, level2])),
  };
}

/** The weight that the author wrote for the level is printed only where he stands by it. */
function printedWeight(report: Report, { path, weight, givenWeight }: LevelTotal): Decimal {
  return givenWeight && isAccepted(report, [...path, '分值'], ['level1-weight-mismatch']) ? givenWeight : weight;
}
