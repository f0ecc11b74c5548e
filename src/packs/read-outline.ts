/** The outline of a form's narrative (提纲 in pack.yaml) as data, with what its short forms leave unsaid. */
import type { Outline, OutlineItem } from '../schema/generated/shared.ts';
import type { OutlineSection } from './profile.ts';

export function readOutline(written: Outline): OutlineSection[] {
  return written.map(readItem);
}

function readItem(item: OutlineItem): OutlineSection {
  if (typeof item === 'string') return readItem({ 标题: item });
  return {
    title: item.标题.trim(),
    aliases: (item.别名 ?? []).map((alias) => alias.trim()),
    required: item.必写 !== '否',
    open: item.可增 !== '否',
    table: item.表,
    note: item.说明,
    children: readOutline(item.下级 ?? []),
  };
}
