/** The 栏目 of one form of a chain of packs: what each says is printed or not, merged name by name. */
import type { PackChain, PackData } from './pack-data.ts';
import type { ColumnSetup } from './profile.ts';

/** `kind`: the 文种. What the nearest pack says of a name holds. */
export function readColumns(chain: PackChain, kind: string): Readonly<Record<string, ColumnSetup>> {
  return Object.assign({}, ...[...chain].reverse().map((pack) => ownColumns(pack, kind)));
}

function ownColumns({ data, places }: PackData, kind: string): Record<string, ColumnSetup> {
  const written = Object.entries(data.表单?.[kind]?.栏目 ?? {});
  return Object.fromEntries(
    written.map(([name, choice]): [string, ColumnSetup] => {
      const place = places.key(['表单', kind, '栏目', name]);
      if (typeof choice === 'object') return [name, { shown: 'when-written', keys: choice.按填写, place }];
      return [name, { shown: choice === '是' ? 'always' : 'never', keys: [], place }];
    }),
  );
}
