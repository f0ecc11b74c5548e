/** What a chain of packs says of the level-2 names that a form should have (二级指标要求), merged name by name; the nearest pack decides. */
import type { PackChain } from './pack-data.ts';
import type { WantedLevel2 } from './profile.ts';

/** `levels`: 指标体系. A name that it does not have is left out: a pack that replaces 指标体系 leaves behind what it inherited for the old one. */
export function readWantedLevel2(
  chain: PackChain,
  levels: Readonly<Record<string, readonly string[]>>,
): readonly WantedLevel2[] {
  return Object.entries(levels).flatMap(([level1, children]) =>
    children.flatMap((level2) => {
      const word = chain.map(({ data }) => data.二级指标要求?.[level1]?.[level2]).find((said) => said !== undefined);
      return word === '必设' || word === '应设' ? [{ level1, level2, must: word === '必设' }] : [];
    }),
  );
}
