/** Whether a cell holds a period and nothing else: 2023.1-2023.12, 2023年1月至12月. */

const point = String.raw`(?:(?:19|20)\d\d[年./-])?\d{1,2}(?:月|[月./-]\d{1,2}日?)?`;
const period = new RegExp(
  String.raw`^(?:(?:19|20)\d\d[年./-]\d{1,2}(?:月|[月./-]\d{1,2}日?)?)(?:[-–—~～]+|至|到)${point}$`,
  'u',
);

export function isDateRange(text: string): boolean {
  return /\d/u.test(text) && period.test(text.replace(/\s/gu, ''));
}
