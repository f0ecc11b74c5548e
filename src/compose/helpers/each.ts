/**
 * `{{#each 绩效指标}}`: once a row, with `@first` and `@last`; `{{else}}` when there are no rows.
 *
 * Replaces Handlebars' own, which also walks over maps and knows no limit.
 */
import Handlebars, { type HelperOptions } from 'handlebars';
import { OutputTooLarge } from '../output-too-large.ts';

/** Rows of all loops together; the largest form that an author may write stays far below. */
const limit = 100_000;

export function each(this: unknown, rows: unknown, options: HelperOptions): string {
  if (!Array.isArray(rows) || rows.length === 0) return options.inverse(this);
  return rows.map((row, index) => options.fn(row, { data: frame(options, index, rows.length) })).join('');
}

function frame(options: HelperOptions, index: number, length: number): object {
  const count = options.data.count as { rows: number };
  count.rows += 1;
  if (count.rows > limit) throw new OutputTooLarge();
  return Object.assign(Handlebars.createFrame(options.data), { first: index === 0, last: index === length - 1 });
}
