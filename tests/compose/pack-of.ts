/** Packs in a few lines for the tests of composing. */

import { fileStart } from '../../src/core/finding.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import type { ColumnSetup, FormSetup } from '../../src/packs/profile.ts';
import { national } from '../scoring/national.ts';

/** A 栏目. `keys`: those on which `when-written` depends. */
export function columnOf(shown: ColumnSetup['shown'], ...keys: readonly string[]): ColumnSetup {
  return { shown, keys, place: fileStart('示例/pack.yaml') };
}

const setup: FormSetup = {
  template: 'form.hbs',
  paper: 'A4',
  orientation: 'portrait',
  columns: { 偏差列: columnOf('always'), 负责人行: columnOf('never') },
  labels: {},
  outline: undefined,
};

export interface PackParts {
  readonly form?: Partial<FormSetup>;
  readonly labels?: Readonly<Record<string, string>>;
}

/** `templates`: by name; `form.hbs` is the form. */
export function packOf(templates: Readonly<Record<string, string>>, { form, labels }: PackParts = {}): Pack {
  const forms = { 项目支出绩效自评表: { ...setup, ...form } };
  return {
    profile: { ...national, labels: labels ?? {}, forms },
    folder: '/模板/示例',
    sources: [],
    ownKinds: [],
    templates: new Map(Object.entries(templates).map(([name, text]) => [name, { file: `示例/${name}`, text }])),
  };
}
