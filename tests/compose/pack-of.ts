/** Packs in a few lines for the tests of composing. */
import type { Pack } from '../../src/packs/load-pack.ts';
import type { FormSetup } from '../../src/packs/profile.ts';
import { national } from '../scoring/national.ts';

const setup: FormSetup = {
  template: 'form.hbs',
  paper: 'A4',
  orientation: 'portrait',
  deviationColumn: true,
  contactRow: 'never',
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
    templates: new Map(Object.entries(templates).map(([name, text]) => [name, { file: `示例/${name}`, text }])),
  };
}
