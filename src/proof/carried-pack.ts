/**
 * A region pack as a document carries it: the texts of all files in its folders, of those that it extends, and of what
 * all packs share.
 *
 * The program's own stand under `templates/`; the user's where they stood among the sources, under `来源/`, or beside the
 * folder that --templates named, under `地区包/`. So two packs whose folders have one name are told apart.
 */
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import type { Pack } from '../packs/load-pack.ts';
import { packFiles, packFolders } from '../packs/pack-files.ts';
import type { CarriedFile } from '../render/carried.ts';
import type { World } from '../world/world.ts';
import { carriedFile } from './carried-file.ts';
import { isMap, parseJson } from './proof-record.ts';

/** Where packs stand among the carried ones: those beside the sources, those that --templates named, the program's. */
export const packPlaces = { beside: '来源', named: '地区包', program: 'templates' } as const;

/** Names the files of packs. */
export type PackNames = (path: string) => string;

/** `root`: the folder that holds all the user's packs of a document. */
export function packNames({ programFolder, cwd }: World, place: 'beside' | 'named', root: string): PackNames {
  return (path) => {
    const own = relative(join(programFolder, 'templates'), resolve(cwd, path));
    const isOwn = !own.startsWith('..') && !isAbsolute(own);
    const way = isOwn ? own : relative(root, resolve(cwd, path));
    return `${packPlaces[isOwn ? 'program' : place]}/${way.replaceAll('\\', '/')}`;
  };
}

const known = new WeakMap<Pack, Map<string, Promise<CarriedFile>>>();

/** One object serves all documents of a pack that name it alike, so that it is packed once. */
export function carriedPack(world: World, pack: Pack, nameOf: PackNames): Promise<CarriedFile> {
  const byName = known.get(pack) ?? new Map<string, Promise<CarriedFile>>();
  known.set(pack, byName);
  const name = nameOf(pack.folder);
  const carried = byName.get(name) ?? carry(world, pack, nameOf);
  byName.set(name, carried);
  return carried;
}

/** What the program has read is carried as it was read, whatever has become of the file since. */
async function carry(world: World, pack: Pack, nameOf: PackNames): Promise<CarriedFile> {
  const read = new Map([...pack.sources, ...pack.templates.values()].map(({ file, text }) => [file, text]));
  const files: Record<string, string> = {};
  for (const path of await packFiles(world, packFolders(world, pack))) {
    const bytes = read.has(path) ? undefined : await world.readBytes(path);
    const text = read.get(path) ?? (bytes?.ok ? new TextDecoder().decode(bytes.value) : undefined);
    if (text !== undefined) files[nameOf(path)] = text;
  }
  return carriedFile('pack', carriedName(pack, nameOf), `${JSON.stringify(files, undefined, 1)}\n`);
}

/** Two packs of a document that have one name are in different folders. */
function carriedName({ profile, folder }: Pack, nameOf: PackNames): string {
  const [place, ...way] = nameOf(folder).split('/');
  const isBeside = place === packPlaces.beside;
  return isBeside ? `${way.join('/')}/${profile.name}-表样.json` : `${profile.name}-${basename(folder)}-表样.json`;
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
