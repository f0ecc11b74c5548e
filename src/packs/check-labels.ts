/** Whether the names that a pack gives labels for (标签) are names of data: a misspelt one would be ignored in silence. */
import { error, type Finding, type KeyPath } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { knownKeys, knownTitles, type Registry } from '../schema/registry.ts';
import type { PackChain, PackData } from './pack-data.ts';

export function checkLabels(registry: Registry, chain: PackChain): Finding[] {
  const known = new Set([...knownKeys(registry), ...knownTitles(registry)]);
  return chain.flatMap((pack) =>
    writtenLabels(pack)
      .filter(({ name }) => !known.has(name))
      .map((label) => unknownLabel(pack, label, known)),
  );
}

interface WrittenLabel {
  readonly name: string;
  readonly path: KeyPath;
}

/** Those of the region, then those of each form. */
function writtenLabels({ data }: PackData): WrittenLabel[] {
  const below = (labels: Readonly<Record<string, string>> | undefined, path: KeyPath) =>
    Object.keys(labels ?? {}).map((name) => ({ name, path: [...path, name] }));
  const ofForms = Object.entries(data.表单 ?? {}).flatMap(([kind, form]) => below(form.标签, ['表单', kind, '标签']));
  return [...below(data.标签, ['标签']), ...ofForms];
}

function unknownLabel({ places }: PackData, { name, path }: WrittenLabel, known: ReadonlySet<string>): Finding {
  const meant = nearest(name, known);
  return error('unknown-key', places.key(path), {
    message: `“标签”里的“${name}”不是表上的数据名称`,
    hint: meant === undefined ? '左边写数据名称（如 年度指标值），右边写表上印的字' : `是否想写 ${meant}？`,
    actual: name,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}
