/**
 * Checks all templates of a pack when it is loaded: syntax, names, tags, and the tables that they would give.
 *
 * Every branch is checked, whatever the data; one mistake gives one finding, with template, line and column.
 */
import { error, type Finding, fileStart } from '../core/finding.ts';
import type { Pack } from '../packs/load-pack.ts';
import type { FormSetup } from '../packs/profile.ts';
import { checkAllMarkup } from './check/check-all-markup.ts';
import { unusedColumns } from './check/check-columns.ts';
import { checkNames } from './check/check-names.ts';
import { outlineBlockFindings } from './check/check-outline-blocks.ts';
import { depthFindings } from './check/template-depth.ts';
import { endlessFindings } from './check/template-size.ts';
import { type Trial, tryForm } from './check/try-form.ts';
import type { MapShape } from './data-shape.ts';
import { packShapes } from './pack-shapes.ts';
import { type PreparedTemplates, partialName, preparePack } from './template/prepare-pack.ts';
import type { PreparedTemplate } from './template/prepare-template.ts';
import { templateText } from './template/template-text.ts';
import { uniqueFindings } from './unique-findings.ts';

/** Returns what is wrong, in order of place. `names`: by 文种, the data that its template may print. */
export function checkTemplates(
  pack: Pack,
  names: Readonly<Record<string, MapShape>> = packShapes(pack),
): readonly Finding[] {
  const tooDeep = [...pack.templates.values()].flatMap(({ file, text }) => depthFindings(templateText(file, text)));
  if (tooDeep.length > 0) return tooDeep;
  const templates = preparePack(pack);
  const forms = Object.entries(pack.profile.forms).flatMap(([kind, form]) => {
    const start = templates.get(partialName(form.template));
    return start === undefined ? [] : [{ kind, form, start, templates }];
  });
  const endless = forms.flatMap(({ start }) => endlessFindings(start, templates));
  if (endless.length > 0) return uniqueFindings(endless);
  const starts = forms.map(({ start }) => start);
  const markup = checkAllMarkup(templates, starts);
  const fixed = [...[...templates.values()].flatMap(({ findings }) => findings), ...markup.findings];
  const found = forms.flatMap((form) => {
    const shape = names[form.kind];
    if (shape === undefined) return [unknownKind(form)];
    return checkForm({ ...form, shape, markup, packFile: pack.sources[0]?.file }, fixed.length > 0);
  });
  return uniqueFindings([...fixed, ...found]);
}

interface Form {
  readonly kind: string;
  readonly form: FormSetup;
  readonly start: PreparedTemplate;
  readonly templates: PreparedTemplates;
}

interface CheckedForm extends Omit<Trial, 'patches'> {
  readonly packFile: string | undefined;
}

/** `mistaken`: whether mistakes in the templates have been found already. */
function checkForm(form: CheckedForm, mistaken: boolean): readonly Finding[] {
  const { start, shape, templates } = form;
  const columns = Object.keys(form.form.columns);
  const { findings: named, patches, reached } = checkNames(start, { root: shape, columns }, templates);
  const findings = [
    ...named,
    ...unusedColumns(form.form, reached, form.packFile),
    ...outlineBlockFindings(form.form.outline, shape, reached),
  ];
  const told = mistaken || findings.length > 0;
  const tried = tryForm({ ...form, patches });
  return [...findings, ...tried.filter(({ code }) => !(told && vague.includes(code)))];
}

/** What a trial says of a template that does not run: the mistake itself has been told. */
const vague = ['template-failed', 'template-empty'];

function unknownKind({ kind, start }: Form): Finding {
  return error('template-unknown-kind', fileStart(start.source.file), {
    message: `没有“${kind}”这种文种，不知道模板里可以印哪些数据`,
    hint: '改正 pack.yaml 的“表单”里的文种名称',
  });
}
