/** Quantity `date`: a day of the calendar, `2025-03-05` or `2025年3月5日`. */
import { dayText, lastDayOfMonth } from '../../core/calendar.ts';
import type { Reading } from './reading.ts';

const date =
  /^(?<year>\d{4})(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|年(?<hanMonth>\d{1,2})月(?<hanDay>\d{1,2})日)$/;

/** Returns the day as YYYY-MM-DD; a day that no calendar has is a problem. */
export function parseDate(text: string): Reading<string> {
  const parts = date.exec(text.trim())?.groups;
  if (parts === undefined) return bad('年-月-日，如 2025-03-05 或 2025年3月5日');
  const { year = '', month = parts.hanMonth ?? '', day = parts.hanDay ?? '' } = parts;
  const value = dayText(year, month, day);
  if (value !== undefined) return { value };
  const last = lastDayOfMonth(year, month.padStart(2, '0'));
  return bad(last === undefined ? '月份只有 1 到 12' : `${year}年${month.replace(/^0/, '')}月只有 ${last} 天`);
}

function bad(hint: string): Reading<string> {
  return { problem: { code: 'bad-date', expected: '日期，如 2025-03-05 或 2025年3月5日', hint } };
}
