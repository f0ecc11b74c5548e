/** The folders in which reports may turn up: a folder and all below it, but those that a search passes over. */
import { join } from 'node:path';
import type { World } from '../world/world.ts';

const skipped = /^\.|^node_modules$/;
const deepest = 16;

export async function foldersIn(world: World, folder: string, depth = deepest): Promise<string[]> {
  const listed = await world.list(folder);
  const found = [folder];
  for (const { name, kind } of listed.ok && depth > 0 ? listed.value : []) {
    if (kind === 'directory' && !skipped.test(name))
      found.push(...(await foldersIn(world, join(folder, name), depth - 1)));
  }
  return found;
}
