/** The names at the head of a document: printed as they are written, quoted by others, and quoting nothing. */
import { documentTitle } from '../core/document-title.ts';
import { error, type Finding } from '../core/finding.ts';
import { isDepartmentReport, isFormReport, type Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import { printText } from './print-figure.ts';
import type { PrintedMap, PrintedText } from './scored.ts';

const nameKeys = ['项目名称', '主管部门', '实施单位'] as const;
/** Of a document that is about a whole department and no project. */
const departmentKeys = ['部门名称'] as const;
const contactKeys = ['填报单位', '项目负责人', '联系电话'] as const;
/** Those that not every 文种 has. */
const furtherKeys = ['评价单位', '密级', '签发人', '报告题名'] as const;

/** Returns what stands at the head, which nothing has to be computed for. `titled`: whether the document has a title of its own. */
export function printHead(report: Report, titled: boolean): PrintedMap {
  const { data, places } = report;
  const text = (key: keyof typeof data) => printText(String(data[key] ?? ''), placeOf(places, [key]));
  const names = isDepartmentReport(report) ? departmentKeys : nameKeys;
  const isForm = isFormReport(report) && !titled;
  const contacts = contactKeys.filter((key) => isForm || data[key] !== undefined);
  const reporter = data.填报单位 === undefined ? '实施单位' : '填报单位';
  const further = furtherKeys.filter((key) => data[key] !== undefined);
  return {
    ...Object.fromEntries(['文种', '地区', '年度'].map((key) => [key, text(key as '文种')])),
    ...Object.fromEntries([...names, ...contacts, ...further].map((key) => [key, text(key)])),
    ...(isForm ? { 填报单位: text(reporter) } : {}),
    ...(titled && data.报告题名 === undefined ? { 报告题名: madeTitle(report) } : {}),
    成文日期: printDate(report),
  };
}

function madeTitle({ data, places }: Report): PrintedText {
  if (data.部门名称 !== undefined) {
    return printText(`${data.部门名称 ?? ''}${data.年度}年度${data.文种}`, placeOf(places, ['部门名称']));
  }
  return printText(documentTitle(data.项目名称 ?? '', data.文种), placeOf(places, ['项目名称']));
}

/** 成文日期, else 31 December of 年度. */
function printDate({ data, places }: Report): PrintedText {
  const [, year, month, day] = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/u.exec(data.成文日期 ?? '') ?? [];
  if (year === undefined) return printText(`${data.年度}年12月31日`, placeOf(places, ['年度']));
  return printText(`${year}年${month}月${day}日`, places.at(['成文日期']));
}

/** Finds names that try to quote: files are named after 项目名称, so it must be the same before and after scoring. */
export function findQuotesInNames({ data, places }: Report): Finding[] {
  return [...nameKeys, ...departmentKeys, ...contactKeys, ...furtherKeys]
    .filter((key) => data[key]?.includes('{{'))
    .map((key) =>
      error('quote-in-name', places.at([key]), {
        message: `${key}里不能引用数据：${data[key]}`,
        hint: '把名称直接写出来；引用只用在叙述文字和指标表中',
        actual: data[key] ?? '',
      }),
    );
}
