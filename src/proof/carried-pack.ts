/**
 * A region pack as a document carries it: the texts of all files in its folders, of those that it extends, and of what
 * all packs share.
 *
 * The program's own stand under `templates/`, the user's under `地区包/`, each by its folder's name.
 */
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Pack } from '../packs/load-pack.ts';
import { packFiles, packFolders } from '../packs/pack-files.ts';
import type { CarriedFile } from '../render/carried.ts';
import type { World } from '../world/world.ts';
import { carriedFile } from './carried-file.ts';
import { isMap, parseJson } from './proof-record.ts';

/** Where the user's own packs stand among the carried ones. */
export const ownPacksFolder = '地区包';

const known = new WeakMap<Pack, Promise<CarriedFile>>();

/** One object serves all documents of a pack, so that it is packed once. */
export function carriedPack(world: World, pack: Pack): Promise<CarriedFile> {
  const carried = known.get(pack) ?? carry(world, pack);
  known.set(pack, carried);
  return carried;
}

/** What the program has read is carried as it was read, whatever has become of the file since. */
async function carry(world: World, pack: Pack): Promise<CarriedFile> {
  const read = new Map([...pack.sources, ...pack.templates.values()].map(({ file, text }) => [file, text]));
  const files: Record<string, string> = {};
  for (const path of await packFiles(world, packFolders(world, pack))) {
    const bytes = read.has(path) ? undefined : await world.readBytes(path);
    const text = read.get(path) ?? (bytes?.ok ? new TextDecoder().decode(bytes.value) : undefined);
    if (text !== undefined) files[nameOf(world, pack, path)] = text;
  }
  const { name } = pack.profile;
  return carriedFile('pack', `${name}-${basename(pack.folder)}-表样.json`, `${JSON.stringify(files, undefined, 1)}\n`);
}

function nameOf({ programFolder, cwd }: World, { sources }: Pack, path: string): string {
  const own = relative(join(programFolder, 'templates'), resolve(cwd, path));
  if (!own.startsWith('..') && !isAbsolute(own)) return `templates/${own.replaceAll('\\', '/')}`;
  const folders = sources.map(({ file }) => dirname(file));
  const folder = folders.find((one) => isInside(one, path)) ?? dirname(path);
  return `${ownPacksFolder}/${basename(folder)}/${relative(folder, path).replaceAll('\\', '/')}`;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Returns the texts by name, or undefined when it is no carried pack. */
export function openCarriedPack(text: string): ReadonlyMap<string, string> | undefined {
  const data = parseJson(text);
  if (!isMap(data)) return undefined;
  const entries = Object.entries(data);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? new Map(entries)
    : undefined;
}
