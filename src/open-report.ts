/**
 * The first steps of the road: the texts of a file, the region pack that it is for, and the schemas with the 文种 that the
 * pack brings.
 *
 * A 文种 of one's own is known to its pack only, so the pack is looked for before the report is validated, by what 地区 and
 * 部门.yaml say; what is wrong with the pack is said by whoever uses it.
 */
import type { FoundPack } from './packs/find-pack.ts';
import type { Program } from './program.ts';
import { folderSettings, type ReadSettings } from './schema/folder-settings.ts';
import { knownKeys, type Registry } from './schema/registry.ts';
import { findFolderFile, folderFileOutside } from './source/find-folder-file.ts';
import { sizeLimit } from './source/read-text.ts';
import { readRemembered } from './source/remembered-sources.ts';
import type { Source, SourceScalar } from './source/source.ts';
import { type LoadedWorkspace, loadWorkspace } from './source/workspace.ts';

export interface OpenedReport {
  readonly loaded: LoadedWorkspace;
  readonly settings: ReadSettings;
  /** None where neither 地区 nor a folder of the user's says which. */
  readonly found: FoundPack | undefined;
  /** Knows the 文种 of the program and of the pack. */
  readonly registry: Registry;
}

/** `templates`: the folder of the user's own pack; wins over 模板 in 部门.yaml. */
export async function openReport(program: Program, file: string, templates?: string): Promise<OpenedReport> {
  const { world } = program;
  const first = await loadWorkspace(world, file, program.keys);
  const folder = first.value === undefined ? await readFolderFile(program, file) : first.value.folder;
  const main = first.value?.main;
  const isPackChosen = templates !== undefined;
  const settings = await folderSettings(world, program.registry, { folder, main, isPackChosen });
  const outside = settings.findings.filter(({ code }) => code === 'pack-outside-folder');
  const found =
    outside.length > 0
      ? { value: undefined, findings: outside, registry: program.registry }
      : await findNamed(program, main, folder, templates ?? settings.value.templates?.file);
  const registry = found?.registry ?? program.registry;
  // Only with its own keys known can a slip beside one of them be told.
  const loaded = registry.ownKinds.length === 0 ? first : await loadWorkspace(world, file, knownKeys(registry));
  return { loaded, settings, found, registry };
}

/** A slip at a key of one's own may keep the report from being read; its 部门.yaml still says where that key is defined. */
async function readFolderFile({ world, keys }: Program, file: string): Promise<Source | undefined> {
  const path = await findFolderFile(world, file);
  if (path === undefined || (await folderFileOutside(world, path)) !== undefined) return undefined;
  const bytes = await world.readBytes(path, sizeLimit);
  return bytes.ok ? readRemembered(path, bytes.value, keys).value : undefined;
}

async function findNamed(
  program: Program,
  main: Source | undefined,
  folder: Source | undefined,
  templates: string | undefined,
): Promise<FoundPack | undefined> {
  const region = textAt(main, '地区') ?? textAt(folder, '地区');
  if (region !== undefined) return program.pack(region.text, templates, region.place);
  const start = (main ?? folder)?.root.place;
  return templates === undefined || start === undefined ? undefined : program.pack('', templates, start);
}

function textAt(source: Source | undefined, name: string): SourceScalar | undefined {
  const value = source?.root.entries.find(({ key }) => key === name)?.value;
  return value?.kind === 'scalar' && value.text !== '' ? value : undefined;
}
