/** What the folder's summary says of a report: the figures as its own page prints them, but all amounts in 万元. */
import { show } from '../core/decimal.ts';
import { isPrintedText, type Printed, type PrintedMap, type PrintedText, type Scored } from '../scoring/scored.ts';
import type { SummaryRecord } from './manifest.ts';

/** Where the printed data hold each figure; the first that is there counts. */
const sources: Readonly<Record<keyof SummaryRecord, readonly string[]>> = {
  年度: ['年度'],
  总分: ['总分'],
  主管部门: ['主管部门', '部门名称'],
  实施单位: ['实施单位'],
  年初预算数: ['年初预算数', '项目资金.年度资金总额.年初预算数'],
  全年预算数: ['全年预算数', '项目资金.年度资金总额.全年预算数'],
  全年执行数: ['全年执行数', '项目资金.年度资金总额.全年执行数'],
  执行率: ['执行率', '项目资金.年度资金总额.执行率'],
};

/** What is blank on the page is left out. */
export function summaryRecord({ printed, profile }: Scored): SummaryRecord {
  const isInYuan = profile.rounding.moneyUnit === '元';
  const texts = Object.entries(sources).map(([name, paths]) => [name, said(printed, paths, isInYuan)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function said(printed: PrintedMap, paths: readonly string[], isInYuan: boolean): string {
  for (const path of paths) {
    const found = path.split('.').reduce<Printed | undefined>(step, printed);
    const text = found !== undefined && isPrintedText(found) ? textOf(found, isInYuan) : '';
    if (text !== '') return text;
  }
  return '';
}

/** One summary holds forms of several regions: an amount printed in 元 is given in 万元, exactly. */
function textOf({ text, figure }: PrintedText, isInYuan: boolean): string {
  return isInYuan && figure?.unit === '万元' && text !== '' ? show(figure.value) : text.trim();
}

function step(from: Printed | undefined, name: string): Printed | undefined {
  const map = from === undefined || Array.isArray(from) || isPrintedText(from) ? undefined : (from as PrintedMap);
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
