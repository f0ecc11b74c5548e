/** Whether what a pack's 栏目 look at (按填写) are names of data: a misspelt one would never be written by anybody. */
import { error, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { knownKeys, type Registry } from '../schema/registry.ts';
import type { PackChain, PackData } from './pack-data.ts';

export function checkColumns(registry: Registry, chain: PackChain): Finding[] {
  const known = knownKeys(registry);
  return chain.flatMap((pack) =>
    writtenNames(pack).flatMap(({ name, path }) =>
      name
        .split('.')
        .filter((step) => !known.has(step))
        .map((step) => unknownName(pack, step, path, known)),
    ),
  );
}

interface WrittenName {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

function writtenNames({ data }: PackData): WrittenName[] {
  return Object.entries(data.表单 ?? {}).flatMap(([kind, form]) =>
    Object.entries(form.栏目 ?? {}).flatMap(([column, choice]) => {
      const names = typeof choice === 'object' ? choice.按填写 : [];
      return names.map((name, index) => ({ name, path: ['表单', kind, '栏目', column, '按填写', index] }));
    }),
  );
}

function unknownName(
  { places }: PackData,
  step: string,
  path: WrittenName['path'],
  known: ReadonlySet<string>,
): Finding {
  const meant = nearest(step, known);
  return error('unknown-key', places.at(path), {
    message: `“按填写”里的“${step}”不是数据名称`,
    hint: meant === undefined ? '写 YAML 里的键，如 项目负责人、评价指标.评价标准' : `是否想写 ${meant}？`,
    actual: step,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}
