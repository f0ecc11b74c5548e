/** Whether the outlines of a pack can be followed: titles that are told apart, without numbers, at most four levels deep. */
import { type Details, error, type Finding, type KeyPath } from '../core/finding.ts';
import { typedNumberOf } from '../core/typed-number.ts';
import type { Outline, OutlineItem } from '../schema/generated/shared.ts';
import type { PackChain, PackData } from './pack-data.ts';

/** 一、（一）1.（1）. */
const deepest = 4;
/** What an author writes text under that has no heading. */
const reserved = '总述';

export function checkOutlines(chain: PackChain): Finding[] {
  return chain.flatMap((pack) =>
    Object.entries(pack.data.表单 ?? {}).flatMap(([kind, { 提纲: outline }]) =>
      outline === undefined ? [] : checkLevel(pack, ['表单', kind, '提纲'], outline, 1),
    ),
  );
}

function checkLevel(pack: PackData, path: KeyPath, outline: Outline, depth: number): Finding[] {
  if (depth > deepest) return [tooDeep(pack, path)];
  const taken = new Set<string>();
  return outline.flatMap((item, index) => {
    const own = [...path, index];
    const below = typeof item === 'string' ? [] : (item.下级 ?? []);
    const inner = below.length === 0 ? [] : checkLevel(pack, [...own, '下级'], below, depth + 1);
    const part = depth > 1 ? checkNoPart(pack, own, item) : [];
    return [...checkTitle(pack, own, item), ...checkTaken(pack, own, item, taken), ...part, ...inner];
  });
}

function tooDeep({ places }: PackData, path: KeyPath): Finding {
  return error('pack-outline-depth', places.key(path), {
    message: `提纲最多${deepest}级（一、（一）1.（1）），这里是第 ${deepest + 1} 级`,
    hint: '把这些标题并到上一级，或改作正文里的文字',
  });
}

function checkNoPart({ places }: PackData, path: KeyPath, item: OutlineItem): Finding[] {
  if (typeof item === 'string' || item.部分 === undefined) return [];
  return [
    error('pack-outline-part', places.at([...path, '部分']), {
      message: `“${item.标题}”不是第一层的标题，不能从它起另分一部分`,
      hint: '把“部分”写在这一部分的第一个一级标题上',
      actual: item.部分,
    }),
  ];
}

function checkTitle({ places }: PackData, path: KeyPath, item: OutlineItem): Finding[] {
  const title = typeof item === 'string' ? item : item.标题;
  const place = places.at(typeof item === 'string' ? path : [...path, '标题']);
  const number = typedNumberOf(title);
  const fault = (details: Details) => [error('pack-outline-title', place, { ...details, actual: title })];
  if (number !== undefined) {
    return fault({ message: `提纲的标题带了序号“${number.trim()}”`, hint: '删去序号，序号自动编排' });
  }
  if (title.trim() !== reserved) return [];
  return fault({ message: `“${reserved}”不能作标题：作者用它写标题下面直接写的文字`, hint: '换一个标题' });
}

/** A title or alias that stands for two headings of one level leads nowhere. */
function checkTaken({ places }: PackData, path: KeyPath, item: OutlineItem, taken: Set<string>): Finding[] {
  const names = typeof item === 'string' ? [item] : [item.标题, ...(item.别名 ?? [])];
  const repeated = names.map((name) => name.trim()).filter((name) => taken.has(name) || !taken.add(name));
  return repeated.map((name) =>
    error('pack-outline-repeated', places.at(path), {
      message: `同一级提纲里“${name}”出现了两次，不知道指哪一个`,
      hint: '改掉其中一个标题或别名',
      actual: name,
    }),
  );
}
