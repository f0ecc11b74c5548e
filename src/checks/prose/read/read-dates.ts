/** The dates of a text: 2023年12月31日, 2023 年 12 月底, 11月20日, 2023.12.31, 2023-12-31. */
import { matchesOf } from '../../matches.ts';
import type { DateMark } from './figure.ts';

const month = '(0?[1-9]|1[0-2])';
const day = '(0?[1-9]|[12]\\d|3[01])';
const date = new RegExp(
  [
    `(?<!\\d)((?:19|20)\\d\\d)\\s*年(?:\\s*${month}\\s*月(?:\\s*${day}\\s*[日号])?)?`,
    `(?<![\\d.])((?:19|20)\\d\\d)([-./])${month}\\5${day}(?!\\d)`,
    `(?<![\\d.])${month}\\s*月(?:\\s*${day}\\s*[日号])?`,
  ].join('|'),
  'gu',
);

export function readDates(text: string): DateMark[] {
  return matchesOf(date, text).map((match) => {
    const [whole, year, yearMonth, yearDay, signYear, , signMonth, signDay, bareMonth, bareDay] = match;
    return {
      year: numberOf(year ?? signYear),
      month: numberOf(yearMonth ?? signMonth ?? bareMonth),
      day: numberOf(yearDay ?? signDay ?? bareDay),
      start: match.index,
      end: match.index + whole.length,
      text: whole,
    };
  });
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}
