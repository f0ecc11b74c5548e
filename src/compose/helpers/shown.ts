/**
 * `{{#if (shown "偏差列")}}`: whether this form has a column or row that the region pack decides on.
 *
 * The pack's 表单 settings say it; templates only ask.
 */
import type { HelperOptions } from 'handlebars';

export const shownNames = ['偏差列', '负责人行'] as const;
export type ShownName = (typeof shownNames)[number];
export type Shown = Readonly<Record<ShownName, boolean>>;

export function shown(name: ShownName, options: HelperOptions): boolean {
  return (options.data.shown as Shown)[name];
}
