/**
 * Checks all templates of a pack when it is loaded: syntax, names, tags, and the tables that they would give.
 *
 * Every branch is checked, whatever the data; one mistake gives one finding, with template, line and column.
 */
import type { Finding } from '../core/finding.ts';
import type { Pack } from '../packs/load-pack.ts';
import { checkAllMarkup } from './check/check-all-markup.ts';
import { checkNames } from './check/check-names.ts';
import { endlessFindings } from './check/template-size.ts';
import { tryForm } from './check/try-form.ts';
import { dataNames } from './data-names.ts';
import type { MapShape } from './data-shape.ts';
import { partialName, preparePack } from './template/prepare-pack.ts';
import { uniqueFindings } from './unique-findings.ts';

/** Returns what is wrong, in order of place. `names`: by 文种, the data that its template may print. */
export function checkTemplates(pack: Pack, names: Readonly<Record<string, MapShape>> = dataNames): readonly Finding[] {
  const templates = preparePack(pack);
  const starts = Object.values(pack.profile.forms).flatMap(
    ({ template }) => templates.get(partialName(template)) ?? [],
  );
  const markup = checkAllMarkup(templates, starts);
  const fixed = [...[...templates.values()].flatMap(({ findings }) => findings), ...markup.findings];
  const forms = Object.entries(pack.profile.forms).flatMap(([kind, form]) => {
    const start = templates.get(partialName(form.template));
    const shape = names[kind];
    if (start === undefined || shape === undefined) return [];
    const found = checkNames(start, shape, templates);
    const endless = endlessFindings(start, templates);
    if (endless.length > 0) return [...found.findings, ...endless];
    const tried = tryForm({ form, start, shape, templates, patches: found.patches, markup });
    const mistakes = fixed.length + found.findings.length > 0;
    return [...found.findings, ...tried.filter(({ code }) => !(mistakes && vague.includes(code)))];
  });
  return uniqueFindings([...fixed, ...forms]);
}

/** What a trial says of a template that does not run: the mistake itself has been told. */
const vague = ['template-failed', 'template-empty'];
