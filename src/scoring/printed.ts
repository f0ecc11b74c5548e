/**
 * What the page prints, by the names of the form: the only thing that templates and quotes in prose read.
 *
 * In parts, because a later part may quote an earlier one: names and figures, then the rows, then results, then prose.
 */
import { type Decimal, show } from '../core/decimal.ts';
import type { KeyPath } from '../core/finding.ts';
import type { Profile } from '../packs/profile.ts';
import type { FormReport } from '../schema/report.ts';
import { isAccepted, isLeftBlank } from './author-figure.ts';
import type { Filler } from './filler.ts';
import { placeOf } from './place-of.ts';
import { printFigure, printText } from './print-figure.ts';
import { printFundsRow } from './print-funds.ts';
import type { ScoredMoney } from './score-money.ts';
import type { Basis, PrintedMap, PrintedText, ScoredFundsRow } from './scored.ts';

export interface PrintedFigures extends PrintedMap {
  readonly 项目资金: PrintedMap;
}

/** All that follows from 项目资金 alone. */
export function printFigures(report: FormReport, profile: Profile, money: ScoredMoney): PrintedFigures {
  const row = (one: ScoredFundsRow) => printFundsRow(report, profile, one, money.execution);
  const own = (key: '文种' | '地区' | '年度') => printText(report.data[key], placeOf(report.places, [key]));
  const total = row(money.total);
  return {
    文种: own('文种'),
    地区: own('地区'),
    年度: own('年度'),
    成文日期: printDate(report),
    项目资金: Object.fromEntries(money.rows.map((one) => [one.name, row(one)])),
    年初预算数: total.年初预算数,
    全年预算数: total.全年预算数,
    全年执行数: total.全年执行数,
    执行率: total.执行率,
    预算执行率得分: total.得分,
  };
}

export const resultKeys = ['分值合计', '总分', '等级'] as const;
const reasonKey = '偏差原因分析及改进措施';

export function printResults(report: FormReport, totalWeight: Decimal, total: Basis, grade: string): PrintedMap {
  return {
    分值合计: printText(show(totalWeight), report.places.key(['绩效指标'])),
    总分: printFigure(total, total.place),
    等级: printGrade(report, grade),
  };
}

/** Returns 年度总体目标, and 项目资金 with its reason. `head`: what `printFigures` gave. */
export function printProse({ data }: FormReport, head: PrintedFigures, filler: Filler): PrintedMap {
  const goal = (key: '预期目标' | '实际完成情况') => filler.print(['年度总体目标', key], data.年度总体目标[key]);
  const reason = filler.print(['项目资金', reasonKey], data.项目资金[reasonKey]);
  return {
    项目资金: { ...head.项目资金, [reasonKey]: reason },
    年度总体目标: { 预期目标: goal('预期目标'), 实际完成情况: goal('实际完成情况') },
  };
}

const gradeCodes = ['grade-band-mismatch', 'grade-label-nonstandard'];

/** The author's word for the grade is printed only where he accepted the finding about it. */
function printGrade(report: FormReport, computed: string): PrintedText {
  const path: KeyPath = ['等级'];
  const place = placeOf(report.places, path);
  const given = report.data.等级;
  if (isLeftBlank(report, path, given)) return printText('', place);
  return printText(given && isAccepted(report, path, gradeCodes) ? given : computed, place);
}

/** 成文日期, else 31 December of 年度. */
function printDate({ data, places }: FormReport): PrintedText {
  const [, year, month, day] = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/u.exec(data.成文日期 ?? '') ?? [];
  if (year === undefined) return printText(`${data.年度}年12月31日`, placeOf(places, ['年度']));
  return printText(`${year}年${month}月${day}日`, places.at(['成文日期']));
}
