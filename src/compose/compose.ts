/**
 * Compose: from a scored report and its region's templates to the page tree.
 *
 * In: a pack whose templates `checkTemplates` has passed. Out: a tree, or findings at the templates' places.
 */
import { error, type Finding, fileStart } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Pack } from '../packs/load-pack.ts';
import type { FormSetup } from '../packs/profile.ts';
import type { Scored } from '../scoring/scored.ts';
import { pageTree } from '../tree/build.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { dataNames } from './data-names.ts';
import { documentDate } from './document-date.ts';
import { createEngine, type Engine } from './engine.ts';
import { formSettings } from './form-settings.ts';
import { type Runnable, renderPage } from './render-page.ts';
import { partialName, preparePack } from './template/prepare-pack.ts';
import type { PreparedTemplate } from './template/prepare-template.ts';
import { readPlace, withPlaces } from './template/tag-places.ts';
import { uniqueFindings } from './unique-findings.ts';

/** Returns the pages of the report in its region's form. */
export function compose(scored: Scored, pack: Pack): Outcome<PageTree> {
  const { data, places, file } = scored.report;
  const form = pack.profile.forms[data.文种];
  const shape = dataNames[data.文种];
  const template = form && runnable(pack, form);
  if (form === undefined || shape === undefined || template === undefined) {
    return { value: undefined, findings: [noTemplate(scored, pack)] };
  }
  const settings = formSettings(pack.profile, form, places);
  const sections = renderPage(template, { printed: scored.printed, shape, settings, place: fileStart(file) });
  if (sections.value === undefined) return { value: undefined, findings: uniqueFindings(sections.findings) };
  const tree = pageTree({
    title: said(scored, '项目名称') + data.文种,
    unit: said(scored, '实施单位') || said(scored, '主管部门'),
    subject: data.文种,
    date: documentDate(data.成文日期, data.年度),
    sections: sections.value,
  });
  return { value: tree, findings: [] };
}

/** What the page says under a name, on one line. */
function said({ printed }: Scored, name: string): string {
  const found = printed[name];
  const text = found !== undefined && 'text' in found && typeof found.text === 'string' ? found.text : '';
  return text.trim().replaceAll(/\s*\n\s*/g, '');
}

interface ReadyPack {
  readonly engine: Engine;
  readonly templates: readonly PreparedTemplate[];
}

const ready = new WeakMap<Pack['templates'], ReadyPack>();

function readyPack(pack: Pack): ReadyPack {
  const before = ready.get(pack.templates);
  if (before !== undefined) return before;
  const templates = [...preparePack(pack).values()];
  const texts = new Map(templates.map((template, index) => [template.name, withPlaces(template, index)]));
  const made = { engine: createEngine(texts, true), templates };
  ready.set(pack.templates, made);
  return made;
}

function runnable(pack: Pack, form: FormSetup): Runnable | undefined {
  const { engine, templates } = readyPack(pack);
  const name = partialName(form.template);
  const template = templates.find((one) => one.name === name);
  if (template === undefined) return undefined;
  const start = fileStart(template.source.file);
  return {
    engine,
    name,
    form,
    start,
    placeOf: (mark) => readPlace(templates, mark) ?? start,
    doubtOf: () => undefined,
  };
}

function noTemplate({ report }: Scored, pack: Pack): Finding {
  return error('form-unknown', report.places.at(['文种']), {
    message: `“${pack.profile.name}”的地区包没有“${report.data.文种}”的表样`,
    hint: '换一个地区，或在地区包的 pack.yaml 的“表单”里加上它',
  });
}
