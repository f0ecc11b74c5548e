/** Reads one pack's folder through the World: pack.yaml and all templates in it. An edge. */
import { basename, join } from 'node:path';
import { error, type Finding, type Place } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { knownKeys, type Registry } from '../schema/registry.ts';
import { readRemembered } from '../source/remembered-sources.ts';
import { leavesFolder } from '../source/stays-inside.ts';
import type { FileFailure, World } from '../world/world.ts';
import type { PackFolder, TemplateFile } from './load-pack.ts';
import { leadsOutOfPack, packFolderFiles } from './pack-folder-files.ts';

/** Bytes; no template and no pack.yaml that people write comes near it. */
const largest = 1_000_000;

/** `at`: the place that names the folder, for the finding when it cannot be read. */
export async function openPackFolder(
  world: World,
  registry: Registry,
  path: string,
  at: Place,
): Promise<Outcome<PackFolder>> {
  const file = join(path, 'pack.yaml');
  if (await leavesFolder(world, path, 'pack.yaml')) return { value: undefined, findings: [leadsOutOfPack(at, file)] };
  const bytes = await world.readBytes(file, largest);
  if (!bytes.ok) return { value: undefined, findings: [unreadable(at, bytes)] };
  // A pack that others extend is also one of those among which the region's is looked for.
  const { value: source, findings } = readRemembered(file, bytes.value, knownKeys(registry));
  if (source === undefined) return { value: undefined, findings };
  const { value: templates, findings: templateFindings } = await readTemplates(world, path, at);
  return { value: { name: basename(path), path, source, templates }, findings: [...findings, ...templateFindings] };
}

/** Returns the templates in a folder and the folders below it, by path within it; an empty map when there is no folder. Codes: `pack-unreadable`, `pack-file-outside`. */
export async function readTemplates(
  world: World,
  folder: string,
  at: Place,
): Promise<{ readonly value: ReadonlyMap<string, TemplateFile>; readonly findings: readonly Finding[] }> {
  const templates = new Map<string, TemplateFile>();
  const { files, outside } = await packFolderFiles(world, folder);
  const findings = outside.map((name) => leadsOutOfPack(at, join(folder, name)));
  for (const name of files.filter((one) => one.endsWith('.hbs'))) {
    const file = join(folder, name);
    const bytes = await world.readBytes(file, largest);
    if (bytes.ok) templates.set(name, { file, text: new TextDecoder().decode(bytes.value) });
    else findings.push(unreadable(at, bytes));
  }
  return { value: templates, findings };
}

function unreadable(at: Place, { path, problem, detail }: FileFailure): Finding {
  const reason = problem === 'missing' ? '文件不存在' : `读不了（${detail}）`;
  return error('pack-unreadable', at, {
    message: `地区包的 ${path} ${reason}`,
    hint: '地区包是一个文件夹，里面要有 pack.yaml；请检查路径和文件名',
    actual: path,
  });
}
