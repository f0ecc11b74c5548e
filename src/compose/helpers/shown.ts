/**
 * `{{#if (shown "偏差列")}}`: whether this form has a column, row or arrangement that the region pack decides on.
 *
 * The pack's 栏目 say it; templates only ask. The names are the pack's own: those of each form are checked when it loads.
 */
import type { HelperOptions } from 'handlebars';

export type Shown = Readonly<Record<string, boolean>>;

export function shown(name: string, options: HelperOptions): boolean {
  const known = options.data.shown as Shown;
  return Object.hasOwn(known, name) && known[name] === true;
}
