/** The forms of a chain of packs (表单): for each 文种 its template, paper and columns, merged key by key. */
import type { RegionPack } from '../schema/generated/region-pack.ts';
import type { PackChain } from './pack-data.ts';
import type { FormSetup } from './profile.ts';
import { readColumns } from './read-columns.ts';
import { readOutline } from './read-outline.ts';
import type { Required } from './required.ts';

type WrittenForm = NonNullable<RegionPack['表单']>[string];

export function readForms(chain: PackChain, required: Required): Readonly<Record<string, FormSetup>> {
  const written = [...chain].reverse().map(({ data }) => data.表单 ?? {});
  const kinds = [...new Set(written.flatMap((forms) => Object.keys(forms)))];
  required.value('表单', kinds.length > 0 ? kinds : undefined);
  const merged = (kind: string): WrittenForm => Object.assign({}, ...written.map((forms) => forms[kind] ?? {}));
  return Object.fromEntries(kinds.map((kind) => [kind, readForm(chain, kind, merged(kind), required)]));
}

function readForm(chain: PackChain, kind: string, form: WrittenForm, required: Required): FormSetup {
  const needed = <K extends keyof WrittenForm>(key: K) => required.value(`表单.${kind}.${key}`, form[key]);
  return {
    template: needed('模板') ?? '',
    paper: needed('纸张') ?? 'A4',
    orientation: needed('方向') === '横向' ? 'landscape' : 'portrait',
    labels: Object.assign({}, ...[...chain].reverse().map(({ data }) => data.表单?.[kind]?.标签 ?? {})),
    columns: readColumns(chain, kind),
    outline: readOwnOutline(chain, kind),
    ...(form.指标框架 === undefined ? {} : { framework: form.指标框架 }),
  };
}

/** The nearest pack that has an outline gives all of it. */
function readOwnOutline(chain: PackChain, kind: string): FormSetup['outline'] {
  const pack = chain.find(({ data }) => data.表单?.[kind]?.提纲 !== undefined);
  const written = pack?.data.表单?.[kind]?.提纲;
  return pack && written && readOutline(pack, ['表单', kind, '提纲'], written);
}
