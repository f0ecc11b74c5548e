/**
 * The rows of 绩效指标 as text needs them: which row begins a group, the row's number in its group, its figures without their unit.
 *
 * Templates make headings and sentences of them: 产出指标 → 数量指标 → （1）召开协调会议（次），目标值32，完成值35 …. A row that is
 * alone in its group has no number, as headings have none.
 */
import { printText } from './print-figure.ts';
import { isPrintedText, type PrintedMap, type PrintedText } from './scored.ts';
import { withoutUnit } from './target-parts.ts';

const throughLevel1 = ['目标名称', '一级指标'];
const throughLevel2 = [...throughLevel1, '二级指标'];

/** In: the printed rows in the author's order. Out: the same with 新一级指标, 新二级指标, 序号, 目标值 and 完成值. */
export function withGroups(rows: readonly PrintedMap[]): PrintedMap[] {
  let number = 0;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const isFirst = !areAlike(before, row, throughLevel2);
    const isAlone = isFirst && !areAlike(row, rows[index + 1], throughLevel2);
    number = isFirst ? 1 : number + 1;
    return {
      ...row,
      新一级指标: areAlike(before, row, throughLevel1) ? blank(row) : textOf(row, '一级指标'),
      新二级指标: isFirst ? textOf(row, '二级指标') : blank(row),
      序号: printText(isAlone ? '' : `${number}`, textOf(row, '三级指标').place),
      目标值: bare(row, '年度指标值'),
      完成值: bare(row, '实际完成值'),
    };
  });
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

/** Whether both rows are there, with the same texts under the names. */
function areAlike(a: PrintedMap | undefined, b: PrintedMap | undefined, names: readonly string[]): boolean {
  return a !== undefined && b !== undefined && names.every((name) => textOf(a, name).text === textOf(b, name).text);
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
