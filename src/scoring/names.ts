/** The names at the head of a form: printed as they are written, quoted by others, and quoting nothing. */
import { error, type Finding } from '../core/finding.ts';
import type { Report } from '../schema/report.ts';
import { placeOf } from './place-of.ts';
import { printText } from './print-figure.ts';
import type { PrintedMap } from './scored.ts';

const nameKeys = ['项目名称', '主管部门', '实施单位', '项目负责人', '联系电话'] as const;

export function printNames({ data, places }: Report): PrintedMap {
  return Object.fromEntries(nameKeys.map((key) => [key, printText(data[key] ?? '', placeOf(places, [key]))]));
}

/** Finds names that try to quote: files are named after 项目名称, so it must be the same before and after scoring. */
export function findQuotesInNames({ data, places }: Report): Finding[] {
  return nameKeys
    .filter((key) => data[key]?.includes('{{'))
    .map((key) =>
      error('quote-in-name', places.at([key]), {
        message: `${key}里不能引用数据：${data[key]}`,
        hint: '把名称直接写出来；引用只用在叙述文字和绩效指标中',
        actual: data[key] ?? '',
      }),
    );
}
