/** What the page prints of 绩效指标: one row a line, in the author's order. */
import { show } from '../core/decimal.ts';
import { writePath } from '../core/key-path.ts';
import type { Report } from '../schema/report.ts';
import type { IndicatorEntry } from './indicator-entries.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printText } from './print-figure.ts';
import type { PrintedMap, ScoredIndicator } from './scored.ts';

export function printIndicators(
  report: Report,
  entries: readonly IndicatorEntry[],
  indicators: readonly ScoredIndicator[],
): PrintedMap[] {
  const byPath = new Map(indicators.map((indicator) => [writePath(indicator.path), indicator]));
  return entries.map((entry) => {
    const indicator = byPath.get(writePath(entry.path));
    return indicator ? printIndicator(report, indicator) : printNotApplicable(report, entry);
  });
}

function printIndicator(report: Report, indicator: ScoredIndicator): PrintedMap {
  const { row, path, weight, points } = indicator;
  const cell = (key: string, text: string | null | undefined) =>
    printText(text ?? '', placeOf(report.places, [...path, key]));
  return {
    ...printLevels(report, indicator),
    三级指标: cell('三级指标', row.三级指标),
    年度指标值: cell('年度指标值', row.年度指标值),
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
    ...printLevels(report, entry),
    三级指标: blank,
    年度指标值: printText('不涉及', place),
    实际完成值: blank,
    分值: blank,
    得分: blank,
    偏差原因分析及改进措施: blank,
  };
}

function printLevels({ places }: Report, { level1, level2 }: Pick<IndicatorEntry, 'level1' | 'level2'>): PrintedMap {
  return {
    一级指标: printText(level1, places.key(['绩效指标', level1])),
    二级指标: printText(level2, places.key(['绩效指标', level1, level2])),
  };
}
