/** A pack's templates made ready, once for all the reports that are composed with it. */
import type { Pack } from '../../packs/load-pack.ts';
import { type PreparedTemplate, prepareTemplate } from './prepare-template.ts';

/** By name without `.hbs`, as `{{> name}}` says it. */
export type PreparedTemplates = ReadonlyMap<string, PreparedTemplate>;

const known = new WeakMap<Pack['templates'], PreparedTemplates>();

export function preparePack({ templates }: Pick<Pack, 'templates'>): PreparedTemplates {
  const before = known.get(templates);
  if (before !== undefined) return before;
  const prepared = new Map(
    [...templates].map(([key, { file, text }]) => [partialName(key), prepareTemplate(partialName(key), file, text)]),
  );
  known.set(templates, prepared);
  return prepared;
}

export function partialName(key: string): string {
  return key.replace(/\.hbs$/, '');
}
