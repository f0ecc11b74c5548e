/**
 * The rows of 绩效指标 as text needs them: which row begins a group, the row's number in its group, its figures without their unit.
 *
 * Templates make headings and sentences of them: 产出指标 → 数量指标 → （1）召开协调会议（次），目标值32，完成值35 …. A row that is
 * alone in its group has no number, as headings have none.
 */
import type { Place } from '../core/finding.ts';
import { printText } from './print-figure.ts';
import { isPrintedText, type PrintedMap, type PrintedText } from './scored.ts';
import { withoutUnit } from './target-parts.ts';

/** In: the printed rows in the author's order. Out: the same with 新一级指标, 新二级指标, 序号, 目标值 and 完成值. */
export function withGroups(rows: readonly PrintedMap[]): PrintedMap[] {
  const first = rows.map(keyOf('目标名称', '一级指标'));
  const second = rows.map(keyOf('目标名称', '一级指标', '二级指标'));
  return rows.map((row, index) => ({
    ...row,
    新一级指标: startOf(first, index) ? textOf(row, '一级指标') : blank(row),
    新二级指标: startOf(second, index) ? textOf(row, '二级指标') : blank(row),
    序号: numberOf(second, index, textOf(row, '三级指标').place),
    目标值: bare(row, '年度指标值'),
    完成值: bare(row, '实际完成值'),
  }));
}

const reason = '偏差原因分析及改进措施';

/** Returns the rows that have a reason, for reports that say the reasons in a section of their own; 序号 is blank for one alone. */
export function deviationRows(rows: readonly PrintedMap[]): PrintedMap[] {
  const explained = rows.filter((row) => textOf(row, reason).text !== '');
  return explained.map((row, index) => ({
    序号: printText(explained.length === 1 ? '' : `${index + 1}`, textOf(row, reason).place),
    ...Object.fromEntries(
      ['三级指标', '年度指标值', '实际完成值', '分值', '得分', reason].map((name) => [name, textOf(row, name)]),
    ),
  }));
}

function keyOf(...names: readonly string[]): (row: PrintedMap) => string {
  return (row) => JSON.stringify(names.map((name) => textOf(row, name).text));
}

function startOf(keys: readonly string[], index: number): boolean {
  return keys[index] !== keys[index - 1];
}

/** 1, 2 … within the rows of the same key that stand together. */
function numberOf(keys: readonly string[], index: number, place: Place): PrintedText {
  let begin = index;
  while (begin > 0 && keys[begin - 1] === keys[index]) begin -= 1;
  const isAlone = begin === index && keys[index + 1] !== keys[index];
  return printText(isAlone ? '' : `${index - begin + 1}`, place);
}

function bare(row: PrintedMap, name: string): PrintedText {
  const { text, place } = textOf(row, name);
  return printText(withoutUnit(text, textOf(row, '度量单位').text), place);
}

function blank(row: PrintedMap): PrintedText {
  return printText('', textOf(row, '一级指标').place);
}

/** Every row prints all these names. */
function textOf(row: PrintedMap, name: string): PrintedText {
  const printed = row[name];
  if (printed === undefined || !isPrintedText(printed)) throw new Error(`no text ${name} in a row of 绩效指标`);
  return printed;
}
