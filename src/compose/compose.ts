/**
 * Compose: from a scored report and its region's templates to the page tree.
 *
 * In: a pack whose templates `checkTemplates` has passed. Out: a tree, or findings at the templates' places.
 */
import { documentTitle } from '../core/document-title.ts';
import { error, type Finding, fileStart, type Place } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Pack } from '../packs/load-pack.ts';
import type { FormSetup } from '../packs/profile.ts';
import { pageTree } from '../tree/build.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { annexNames, type Composable } from './annex-names.ts';
import { appendAnnexes } from './append-annexes.ts';
import { documentDate } from './document-date.ts';
import { createEngine, type Engine } from './engine.ts';
import { formSettings } from './form-settings.ts';
import { lineOf } from './line-of.ts';
import { packShapes } from './pack-shapes.ts';
import { rememberingReader } from './read/html.ts';
import { type Runnable, renderPage } from './render-page.ts';
import { partialName, preparePack } from './template/prepare-pack.ts';
import type { PreparedTemplate } from './template/prepare-template.ts';
import { tagPlaces, withPlaces } from './template/tag-places.ts';
import { uniqueFindings } from './unique-findings.ts';

/** Returns the pages of the report in its region's form, then those of its annexes, whose pages are made already. */
export function compose(all: Composable, pack: Pack, trees: readonly PageTree[] = []): Outcome<PageTree> {
  const isInside = (file: string) => all.insideFiles.includes(file);
  const isAppended = all.annexes.map(({ report }) => !isInside(report.file));
  const attachments = all.report.attachments.filter((name) => !isInside(name));
  const scored = {
    ...all,
    report: { ...all.report, attachments },
    annexes: all.annexes.filter((_, index) => isAppended[index]),
  };
  const annexes = trees.filter((_, index) => isAppended[index] !== false);
  const { data, file } = scored.report;
  const form = pack.profile.forms[data.文种];
  const shape = packShapes(pack)[data.文种];
  const template = form && runnable(pack, form);
  if (form === undefined || shape === undefined || template === undefined) {
    return { value: undefined, findings: [noTemplate(scored, pack)] };
  }
  const inside = all.annexes.filter((_, index) => !isAppended[index]).map(({ report }) => report.data);
  const settings = formSettings(pack.profile, form, [data, ...inside]);
  const sections = renderPage(template, { printed: scored.printed, shape, settings, place: fileStart(file) });
  if (sections.value === undefined) return { value: undefined, findings: uniqueFindings(sections.findings) };
  const tree = pageTree({
    title: lineOf(scored.printed, '报告题名') || documentTitle(lineOf(scored.printed, '项目名称'), data.文种),
    unit:
      lineOf(scored.printed, '评价单位') ||
      lineOf(scored.printed, '实施单位') ||
      lineOf(scored.printed, '主管部门') ||
      lineOf(scored.printed, '部门名称'),
    subject: data.文种,
    date: documentDate(data.成文日期, data.年度),
    sections: appendAnnexes(sections.value, annexes, annexNames(scored, annexes)),
  });
  return { value: tree, findings: [] };
}

interface ReadyPack {
  readonly engine: Engine;
  readonly templates: readonly PreparedTemplate[];
  readonly placeOf: (mark: string) => Place | undefined;
  readonly readHtml: Runnable['readHtml'];
}

const ready = new WeakMap<Pack['templates'], ReadyPack>();

function readyPack(pack: Pack): ReadyPack {
  const before = ready.get(pack.templates);
  if (before !== undefined) return before;
  const templates = [...preparePack(pack).values()];
  const texts = new Map(templates.map((template, index) => [template.name, () => withPlaces(template, index)]));
  const made = {
    engine: createEngine(texts, true),
    templates,
    placeOf: tagPlaces(templates),
    readHtml: rememberingReader(),
  };
  ready.set(pack.templates, made);
  return made;
}

function runnable(pack: Pack, form: FormSetup): Runnable | undefined {
  const { engine, templates, placeOf, readHtml } = readyPack(pack);
  const name = partialName(form.template);
  const template = templates.find((one) => one.name === name);
  if (template === undefined) return undefined;
  const start = fileStart(template.source.file);
  return {
    engine,
    name,
    form,
    start,
    readHtml,
    placeOf: (mark) => placeOf(mark) ?? start,
  };
}

function noTemplate({ report }: Composable, pack: Pack): Finding {
  return error('form-unknown', report.places.at(['文种']), {
    message: `“${pack.profile.name}”的地区包没有“${report.data.文种}”的表样`,
    hint: '换一个地区，或在地区包的 pack.yaml 的“表单”里加上它',
  });
}
