/**
 * A region pack, ready for use: its profile, and the texts of its templates with those of the packs that it extends.
 *
 * Pure: the files come from `find-pack.ts`.
 */
import { error, type Finding, hasError } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Outcome } from '../core/outcome.ts';
import type { RegionPack } from '../schema/generated/region-pack.ts';
import type { OwnKind } from '../schema/own-kinds/own-kind.ts';
import { packSchema, type Registry } from '../schema/registry.ts';
import { validateMap } from '../schema/validate-map.ts';
import { placesOf } from '../source/places.ts';
import type { Source } from '../source/source.ts';
import { checkColumns } from './check-columns.ts';
import { checkLabels } from './check-labels.ts';
import { checkOutlines } from './check-outline.ts';
import type { PackChain, PackData } from './pack-data.ts';
import type { Profile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { withoutFaults } from './without-faults.ts';

export interface TemplateFile {
  /** The path, as a finding names it. */
  readonly file: string;
  readonly text: string;
}

export interface Pack {
  readonly profile: Profile;
  /** The path of the pack's own folder. */
  readonly folder: string;
  /** By name within the pack (`self-evaluation-form.hbs`); of one name the nearest pack's, last the shared one. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** Its pack.yaml, then those of the packs that it extends. */
  readonly sources: readonly Source[];
  /** The 文种 that it, and those that it extends, bring. */
  readonly ownKinds: readonly OwnKind[];
}

/** The files of one pack's folder. */
export interface PackFolder {
  /** The folder's name: `beijing`. */
  readonly name: string;
  /** Its path. */
  readonly path: string;
  /** Its pack.yaml. */
  readonly source: Source;
  /** By path within the folder. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
}

export interface PackFiles {
  /** The pack itself, then those that it extends, the nearest first. */
  readonly chain: readonly [PackFolder, ...PackFolder[]];
  /** What all packs share. */
  readonly shared: ReadonlyMap<string, TemplateFile>;
}

export interface ReadPack extends Outcome<Pack> {
  /** What is left of a pack that is at fault, so that its templates can be checked in the same run; none when too little is left. */
  readonly remains: Pack | undefined;
}

/** Returns the pack, or none and all findings of its pack.yaml and those of the packs that it extends. */
export function readPack(registry: Registry, files: PackFiles): ReadPack {
  const read = files.chain.map((folder) => readData(registry, folder));
  const findings = read.flatMap((one) => one.findings);
  const [first, ...rest] = read.flatMap((one) => one.value ?? []);
  if (first === undefined || rest.length + 1 < read.length) return { value: undefined, findings, remains: undefined };
  const chain: PackChain = [first, ...rest];
  const profile = readProfile(chain, hasError(findings));
  const templates = mergeTemplates(files);
  const checked = [
    ...checkLabels(registry, chain),
    ...checkOutlines(chain),
    ...checkColumns(registry, chain),
    ...checkForms(profile.value, chain, templates),
  ];
  const all = [...findings, ...profile.findings, ...checked];
  const [{ path: folder }] = files.chain;
  const sources = files.chain.map(({ source }) => source);
  const pack = profile.value && { profile: profile.value, folder, templates, sources, ownKinds: registry.ownKinds };
  return hasError(all)
    ? { value: undefined, findings: all, remains: pack }
    : { value: pack, findings: all, remains: undefined };
}

function readData(registry: Registry, { name, source }: PackFolder): Outcome<PackData> {
  const { value, findings } = validateMap<RegionPack>(registry, packSchema, source.root);
  const data = value ?? validateMap<RegionPack>(registry, packSchema, withoutFaults(source.root, findings)).value;
  return {
    value: data && { folder: name, file: source.file, text: source.text, data, places: placesOf(source.root) },
    findings,
  };
}

function mergeTemplates({ chain, shared }: PackFiles): ReadonlyMap<string, TemplateFile> {
  const furthestFirst = [shared, ...chain.map((folder) => folder.templates).reverse()];
  return new Map(furthestFirst.flatMap((templates) => [...templates]));
}

/** Every form names a template that is there. */
function checkForms(
  profile: Profile | undefined,
  chain: PackChain,
  templates: ReadonlyMap<string, TemplateFile>,
): Finding[] {
  const forms = Object.entries(profile?.forms ?? {});
  return forms
    .filter(([, { template }]) => template !== '' && !templates.has(template))
    .map(([kind, { template }]) => missingTemplate(chain, kind, template, [...templates.keys()]));
}

function missingTemplate(chain: PackChain, kind: string, template: string, names: readonly string[]): Finding {
  const [nearestPack] = chain;
  const { places } = chain.find(({ data }) => data.表单?.[kind]?.模板 !== undefined) ?? nearestPack;
  const meant = nearest(template, names);
  return error('pack-template-missing', places.at(['表单', kind, '模板']), {
    message: `地区包里没有模板“${template}”（${kind}）`,
    hint: meant === undefined ? '把模板文件放进地区包的文件夹' : `是否想写 ${meant}？`,
    actual: template,
  });
}
