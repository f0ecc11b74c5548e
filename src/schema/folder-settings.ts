/**
 * What 部门.yaml and a report itself say about the program, not about what is printed: templates, fonts, output names.
 *
 * The report's own word goes first. Paths are relative to the file that says them and stay in its folder; they come back
 * relative to where that file's own path is. Findings: `pack-outside-folder`, `font-file-outside`.
 */
import { dirname, join } from 'node:path';
import type { Finding, Place } from '../core/finding.ts';
import type { Source, SourceNode, SourceScalar } from '../source/source.ts';
import { writtenPath } from '../source/stays-inside.ts';
import type { World } from '../world/world.ts';
import { fontPath, type PathKind, packPath } from './path-kinds.ts';
import type { Registry } from './registry.ts';
import { validateFolder } from './validate.ts';

/** A file or folder that a YAML file names. */
export interface NamedPath {
  /** As the world finds it. */
  readonly file: string;
  readonly place: Place;
}

export interface FolderSettings {
  /** The folder of the department's own region pack; none where `--templates` names another. */
  readonly templates: NamedPath | undefined;
  /** Font files by the keys of 字体. */
  readonly fonts: Readonly<Record<string, NamedPath>>;
  /** The pattern of the output files' names. */
  readonly outputName: { readonly text: string; readonly place: Place } | undefined;
  /** Whether the files carry what they were made of. */
  readonly carriesSources: boolean;
}

export interface ReadSettings {
  /** Without the paths that lead out. */
  readonly value: FolderSettings;
  readonly findings: readonly Finding[];
}

export interface SettingsOf {
  /** 部门.yaml; nothing is taken from one at fault, whose findings come with each report. */
  readonly folder: Source | undefined;
  /** The report, where there is one. */
  readonly main?: Source | undefined;
  /** Whether `--templates` names the pack: then what a file says of it is not looked at. */
  readonly isPackChosen?: boolean;
}

export async function folderSettings(
  world: World,
  registry: Registry,
  { folder, main, isPackChosen = false }: SettingsOf,
): Promise<ReadSettings> {
  const isSound = folder !== undefined && validateFolder(registry, folder).value !== undefined;
  const department = isSound ? said(folder) : undefined;
  const own = main && said(main);
  const findings: Finding[] = [];
  const inside = async (path: SourceScalar | undefined, kind: PathKind): Promise<NamedPath | undefined> => {
    if (path === undefined) return undefined;
    const outside = await kind.leaves(world, path);
    if (outside) findings.push(kind.outside(path));
    return outside ? undefined : { file: join(dirname(path.place.file), writtenPath(path.text)), place: path.place };
  };

  const templates = isPackChosen ? undefined : await inside(own?.templates ?? department?.templates, packPath);
  const fonts: Record<string, NamedPath> = {};
  for (const [role, path] of Object.entries({ ...department?.fonts, ...own?.fonts })) {
    const file = await inside(path, fontPath);
    if (file !== undefined) fonts[role] = file;
  }
  const outputName = own?.outputName ?? department?.outputName;
  const carries = own?.carriesSources ?? department?.carriesSources;
  const value = { templates, fonts, outputName, carriesSources: carries === undefined || carries.text !== '否' };
  return { value, findings };
}

interface Said {
  readonly templates: SourceScalar | undefined;
  readonly fonts: Readonly<Record<string, SourceScalar>>;
  readonly outputName: SourceScalar | undefined;
  readonly carriesSources: SourceScalar | undefined;
}

/** Passes over what is not written as it should be: that is the schema's to tell. */
function said({ root }: Source): Said {
  const at = (name: string) => root.entries.find(({ key }) => key === name)?.value;
  return {
    templates: textOf(at('模板')),
    fonts: textsOf(at('字体')),
    outputName: textOf(at('输出命名')),
    carriesSources: textOf(at('附源')),
  };
}

function textsOf(value: SourceNode | undefined): Said['fonts'] {
  const entries = value?.kind === 'map' ? value.entries : [];
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const path = textOf(entry.value);
      return path ? [[entry.key, path]] : [];
    }),
  );
}

function textOf(value: SourceNode | undefined): SourceScalar | undefined {
  return value?.kind === 'scalar' && value.text !== '' ? value : undefined;
}
