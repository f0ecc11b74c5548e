/** Helpers 中文日期, 中文年月: a date in Chinese numerals, 二〇二四年三月五日 (GB/T 15835: 〇, not 零). */
import { type QuoteHelper, wrongKind } from './quote-helper.ts';

export const chineseDate: QuoteHelper = dateHelper('中文日期', (year, month, day) => `${year}年${month}月${day}日`);
export const chineseMonth: QuoteHelper = dateHelper('中文年月', (year, month) => `${year}年${month}月`);

function dateHelper(name: string, write: (year: string, month: string, day: string) => string): QuoteHelper {
  return {
    parameters: ['日期'],
    example: `{{${name} 成文日期}}`,
    apply: ([date]) => {
      const parts = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(date?.text ?? '');
      const [, year, month, day] = parts ?? [];
      if (year === undefined || month === undefined || day === undefined) return wrongKind(0, '应为日期');
      return { text: write(digitByDigit(year), twoDigits(month), twoDigits(day)) };
    },
  };
}

const digits = [...'〇一二三四五六七八九'];

function digitByDigit(figures: string): string {
  return [...figures].map((one) => digits[Number.parseInt(one, 10)] ?? '').join('');
}

/** 5 → 五, 10 → 十, 12 → 十二, 20 → 二十, 31 → 三十一. */
function twoDigits(figures: string): string {
  const [tens = '', ones = ''] = figures.padStart(2, '0');
  const ten = { '0': '', '1': '十' }[tens] ?? `${digitByDigit(tens)}十`;
  return ones === '0' ? ten : `${ten}${digitByDigit(ones)}`;
}
