/** What a chain of packs makes of the reviewer's rules (检查): the nearest pack that names a code decides. */
import type { RegionPack } from '../schema/generated/region-pack.ts';
import type { PackChain, PackData } from './pack-data.ts';
import type { CheckLevel } from './profile.ts';

type Word = NonNullable<RegionPack['检查']>[string];

const levels: Readonly<Record<Word, CheckLevel['level']>> = { 关: 'off', 提示: 'info', 警告: 'warning', 错误: 'error' };

export function readCheckLevels(chain: PackChain): ReadonlyMap<string, CheckLevel> {
  return new Map([...chain].reverse().flatMap(ownLevels));
}

function ownLevels({ data, places }: PackData): (readonly [string, CheckLevel])[] {
  const written = Object.entries(data.检查 ?? {});
  return written.map(([code, word]) => [code, { level: levels[word], place: places.key(['检查', code]) }]);
}
