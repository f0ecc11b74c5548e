/** The files of a region pack's folders: all that may decide what a page looks like, those in a nearer pack's shadow too. */
import { dirname, join } from 'node:path';
import { compareText } from '../core/finding.ts';
import type { World } from '../world/world.ts';
import type { Pack } from './load-pack.ts';
import { packFolderFiles } from './pack-folder-files.ts';

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
  for (const folder of folders) {
    const { files } = await packFolderFiles(world, folder);
    found.push(...files.map((file) => join(folder, file)));
  }
  return [...new Set(found)].sort(compareText);
}
