/** The outline of a form's narrative (提纲 in pack.yaml) as data, with what its short forms leave unsaid. */
import type { KeyPath } from '../core/finding.ts';
import type { Outline, OutlineItem } from '../schema/generated/shared.ts';
import type { PackData } from './pack-data.ts';
import type { OutlineSection } from './profile.ts';

/** `path`: of the outline in its pack.yaml. A part goes on until another begins. */
export function readOutline(pack: PackData, path: KeyPath, written: Outline): OutlineSection[] {
  let part: string | undefined;
  return written.map((item, index) => {
    part = (typeof item === 'string' ? undefined : item.部分?.trim()) ?? part;
    return { ...readItem(pack, [...path, index], item), ...(part === undefined ? {} : { part }) };
  });
}

function readItem(pack: PackData, path: KeyPath, item: OutlineItem): OutlineSection {
  if (typeof item === 'string') return readItem(pack, path, { 标题: item });
  const { 正文: text } = item;
  return {
    title: item.标题.trim(),
    aliases: (item.别名 ?? []).map((alias) => alias.trim()),
    // What the pack writes, no author has to.
    required: text === undefined ? (item.必写 ?? '是') === '是' : item.必写 === '是',
    requiredWithDeductions: item.必写 === '扣分时',
    open: item.可增 !== '否',
    table: item.表,
    tablePlace: item.表 === undefined ? undefined : pack.places.at([...path, '表']),
    text: text === undefined ? undefined : { text, place: pack.places.at([...path, '正文']), source: pack.text },
    note: item.说明,
    children: readOutline(pack, [...path, '下级'], item.下级 ?? []),
  };
}
