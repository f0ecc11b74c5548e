/** The helpers that prose may use, by name: a closed set, nothing else is ever run. */
import { change } from './change.ts';
import { chineseDate, chineseMonth } from './chinese-date.ts';
import { money } from './money.ts';
import type { QuoteHelper } from './quote-helper.ts';
import { share } from './share.ts';

export const quoteHelpers: ReadonlyMap<string, QuoteHelper> = new Map([
  ['元', money('元')],
  ['万元', money('万元')],
  ['亿元', money('亿元')],
  ['占比', share],
  ['增减', change],
  ['中文日期', chineseDate],
  ['中文年月', chineseMonth],
]);
