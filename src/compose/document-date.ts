/** The date of a document: 成文日期, else the last day of its 年度. */

/** Returns YYYY-MM-DD. `written` is YYYY-MM-DD or 2025年3月5日, checked by the schema. */
export function documentDate(written: string | undefined, year: string): string {
  const [, y, m = '', d = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(written ?? '') ?? [];
  return y === undefined ? `${year}-12-31` : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}
