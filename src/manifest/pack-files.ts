/** The files of a region pack's folders: all that may decide what a page looks like, those in a nearer pack's shadow too. */
import { dirname, join } from 'node:path';
import { compareText } from '../core/finding.ts';
import type { Pack } from '../packs/load-pack.ts';
import type { World } from '../world/world.ts';
import type { FileRecord, PackRecord } from './manifest.ts';
import { sha256 } from './sha256.ts';

const packFile = /\.hbs$|^pack\.yaml$|\.schema\.json$/;
const deepest = 16;

/** Returns the folders of the pack, of those that it extends, and of what all packs share. */
export function packFolders(world: Pick<World, 'programFolder'>, { sources }: Pack): string[] {
  return [...sources.map(({ file }) => dirname(file)), sharedTemplates(world)];
}

/** The templates that all packs share. */
export function sharedTemplates({ programFolder }: Pick<World, 'programFolder'>): string {
  return join(programFolder, 'templates', 'shared');
}

/** Returns the paths in the folders and below, sorted. */
export async function packFiles(world: World, folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) await collect(world, folder, deepest, found);
  return [...new Set(found)].sort(compareText);
}

async function collect(world: World, folder: string, depth: number, found: string[]): Promise<void> {
  const listed = await world.list(folder);
  for (const { name, kind } of listed.ok ? listed.value : []) {
    const path = join(folder, name);
    if (kind === 'directory' && depth > 0) await collect(world, path, depth - 1, found);
    else if (kind === 'file' && packFile.test(name)) found.push(path);
  }
}

/** In: the files by the names that the manifest gives them. */
export function packRecord(files: readonly FileRecord[]): PackRecord {
  const sorted = [...files].sort((a, b) => compareText(a.文件, b.文件));
  const text = sorted.map(({ 文件: name, SHA256: hash }) => `${name}\n${hash}\n`).join('');
  return { SHA256: sha256(new TextEncoder().encode(text)), 文件: sorted };
}
