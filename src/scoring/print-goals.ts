/** What the page prints of the author's prose beside the tables, quotes filled. */
import type { MoneyReport, Report } from '../schema/report.ts';
import type { Filler } from './filler.ts';
import type { PrintedMoney } from './print-money.ts';
import type { PrintedMap, PrintedText } from './scored.ts';

const reasonKey = '偏差原因分析及改进措施';

/** Returns 项目资金 with the reason below it. `money`: what `printMoney` gave. */
export function printReason({ data }: MoneyReport, money: PrintedMoney, filler: Filler): PrintedMap {
  const reason = filler.print(['项目资金', reasonKey], data.项目资金[reasonKey]);
  return { 项目资金: { ...money.项目资金, [reasonKey]: reason } };
}

/** Returns the rows of 预期目标完成情况; none when the author wrote none. */
export function printGoalRows({ data }: Report, filler: Filler): Readonly<Record<string, PrintedText>>[] {
  return (data.预期目标完成情况 ?? []).map((row, index) => {
    const cell = (key: keyof typeof row) => filler.print(['预期目标完成情况', index, key], row[key]);
    return { 目标: cell('目标'), 预期目标: cell('预期目标'), 实际完成: cell('实际完成') };
  });
}
