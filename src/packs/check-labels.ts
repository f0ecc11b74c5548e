/** Whether the names that a pack gives labels for (标签) are names of data: a misspelt one would be ignored in silence. */
import { error, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { knownKeys, knownTitles, type Registry } from '../schema/registry.ts';
import type { PackChain, PackData } from './pack-data.ts';

export function checkLabels(registry: Registry, chain: PackChain): Finding[] {
  const known = new Set([...knownKeys(registry), ...knownTitles(registry)]);
  return chain.flatMap((pack) =>
    Object.keys(pack.data.标签 ?? {})
      .filter((name) => !known.has(name))
      .map((name) => unknownLabel(pack, name, known)),
  );
}

function unknownLabel({ places }: PackData, name: string, known: ReadonlySet<string>): Finding {
  const meant = nearest(name, known);
  return error('unknown-key', places.key(['标签', name]), {
    message: `“标签”里的“${name}”不是表上的数据名称`,
    hint: meant === undefined ? '左边写数据名称（如 年度指标值），右边写表上印的字' : `是否想写 ${meant}？`,
    actual: name,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}
