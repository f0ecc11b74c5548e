/** Whether each 栏目 that a pack itself sets is asked for by the form's templates: a misspelt one would do nothing. */
import { error, type Finding } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { FormSetup } from '../../packs/profile.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';

/** `packFile`: the pack's own pack.yaml. What it inherits may go unused: its templates may do without. */
export function unusedColumns(
  { columns }: FormSetup,
  reached: readonly PreparedTemplate[],
  packFile: string | undefined,
): readonly Finding[] {
  const asked = [...new Set(reached.flatMap(askedIn))];
  return Object.entries(columns)
    .filter(([name, { place }]) => place.file === packFile && !asked.includes(name))
    .map(([name, { place }]) => {
      const meant = nearest(name, asked);
      const known = asked.length === 0 ? '模板里没有用到任何栏目' : `模板里用到的栏目：${asked.join('、')}`;
      return error('pack-column-unused', place, {
        message: `模板里没有用到“${name}”这个栏目，写了不起作用`,
        hint: meant === undefined ? known : `是否想写 ${meant}？${known}`,
        actual: name,
      });
    });
}

function askedIn({ text }: PreparedTemplate): string[] {
  return [...text.matchAll(/\(\s*shown\s+(?:"([^"]*)"|'([^']*)')/g)].map(([, one, other]) => one ?? other ?? '');
}
