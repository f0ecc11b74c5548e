/** `{{chinese-month 成文日期}}`: 2024年3月31日 as a cover has it, 二〇二四年三月. What is no date is printed as it is. */
import Handlebars, { type SafeString } from 'handlebars';
import type { Leaf } from '../print-data.ts';

export function chineseMonth(date: Leaf): SafeString {
  return new Handlebars.SafeString(date.write(inChinese(date.text)));
}

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const;

function inChinese(date: string): string {
  const [, year, month] = /^(\d{4})年(\d{1,2})月/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const inDigits = [...year].map((digit) => digits[Number.parseInt(digit, 10)]).join('');
  return `${inDigits}年${digits[Number.parseInt(month, 10)] ?? month}月`;
}
