/** Days as text, 2024-12-31: they compare as text, and no time zone touches them. */

const monthEnds = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'] as const;

/** Returns the last day of the month (two digits each), or undefined when there is no such month. */
export function lastDayOfMonth(year: string, month: string): string | undefined {
  const end = monthEnds[Number.parseInt(month, 10) - 1];
  return month === '02' && isLeapYear(Number.parseInt(year, 10)) ? '29' : end;
}

/** Returns the day as text, or undefined when the calendar has no such day: 2月30日. */
export function dayText(year: string, month: string, day: string): string | undefined {
  const [twoDigitMonth, twoDigitDay] = [month.padStart(2, '0'), day.padStart(2, '0')];
  const end = lastDayOfMonth(year, twoDigitMonth);
  if (end === undefined || twoDigitDay === '00' || twoDigitDay > end) return undefined;
  return `${year}-${twoDigitMonth}-${twoDigitDay}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
