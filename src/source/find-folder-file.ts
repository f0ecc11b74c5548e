/** Where the 部门.yaml stands that a file inherits. */
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { World } from '../world/world.ts';
import { folderFile } from './references.ts';

/**
 * Returns the nearest 部门.yaml above a file, named as the file is: relative to the working folder, or absolute. One that
 * the disk does not let us ask for counts as there: whoever reads it says so, where leaving it out would change the report.
 */
export async function findFolderFile(world: World, file: string): Promise<string | undefined> {
  if (basename(file) === folderFile) return undefined;
  const absolute = resolve(world.cwd, file);
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    const candidate = join(folder, folderFile);
    const kind = await world.kindOf(candidate);
    const isThere = kind.ok
      ? kind.value === 'file'
      : !(kind.problem === 'missing' || kind.problem === 'not-a-directory');
    if (isThere) return isAbsolute(file) ? candidate : relative(world.cwd, candidate);
    if (folder === dirname(folder)) return undefined;
  }
}
