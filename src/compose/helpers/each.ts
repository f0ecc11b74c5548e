/**
 * `{{#each 绩效指标}}`: once a row, with `@first` and `@last`; `{{else}}` when there are no rows.
 *
 * Replaces Handlebars' own, which also walks over maps and knows no limit.
 */
import Handlebars, { type HelperOptions } from 'handlebars';
import { OutputTooLarge } from '../output-too-large.ts';

/** How much one rendering may print, of all its loops together. */
export interface LoopLimits {
  readonly rows: number;
  /** Characters of HTML; what stands in a loop in a loop counts for each of them. */
  readonly length: number;
}

/** What the loops of one rendering have printed so far. */
export interface LoopCount {
  rows: number;
  length: number;
  readonly limits: LoopLimits;
}

export function each(this: unknown, rows: unknown, options: HelperOptions): string {
  if (!Array.isArray(rows) || rows.length === 0) return options.inverse(this);
  const count = options.data.count as LoopCount;
  return rows.map((row, index) => counted(count, () => options.fn(row, frame(options, index, rows.length)))).join('');
}

function counted(count: LoopCount, print: () => string): string {
  count.rows += 1;
  if (count.rows > count.limits.rows) throw new OutputTooLarge();
  const html = print();
  count.length += html.length;
  if (count.length > count.limits.length) throw new OutputTooLarge();
  return html;
}

function frame(options: HelperOptions, index: number, length: number): { readonly data: object } {
  return {
    data: Object.assign(Handlebars.createFrame(options.data), { first: index === 0, last: index === length - 1 }),
  };
}
