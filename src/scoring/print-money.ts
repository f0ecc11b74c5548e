/** What the page prints because of 项目资金: its rows, and the project's own figures under their short names. */
import { printFundsRow } from './print-funds.ts';
import type { ScoredMoney } from './score-money.ts';
import { moneyColumns, type PrintedMap, type ScoredFundsRow } from './scored.ts';

export interface PrintedMoney extends PrintedMap {
  readonly 项目资金: PrintedMap;
}

export function printMoney(money: ScoredMoney): PrintedMoney {
  const { report, profile } = money;
  const row = (one: ScoredFundsRow) => printFundsRow(report, profile, one, money.execution);
  const total = row(money.total);
  return {
    项目资金: Object.fromEntries(money.funds.map((one) => [one.name, row(one)])),
    年初预算数: total.年初预算数,
    全年预算数: total.全年预算数,
    到位数: total.到位数,
    全年执行数: total.全年执行数,
    执行率: total.执行率,
    资金到位率: total.资金到位率,
    预算执行率得分: total.得分,
  };
}

const shortNames = [...moneyColumns, '执行率', '资金到位率', '预算执行率得分'];

/** Returns what a document without 项目资金 takes over from its annexed form; the prose below the table stays there. */
export function annexedMoney(printed: PrintedMap): PrintedMap {
  const { 项目资金: funds = {} } = printed;
  const rows = Object.entries(funds).filter(([name]) => name !== '偏差原因分析及改进措施');
  const short = shortNames.flatMap((name) => {
    const text = printed[name];
    return text ? [[name, text]] : [];
  });
  return { 项目资金: Object.fromEntries(rows), ...Object.fromEntries(short) };
}
