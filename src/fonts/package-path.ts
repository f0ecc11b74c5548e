/** Where the file of a package stands that comes with the program. */
import { dirname, join } from 'node:path';
import type { World } from '../world/world.ts';

/** Finds a package's file as Node does: in node_modules of the program's folder, or of a folder above it. */
export async function packagePath(world: World, name: string): Promise<string | undefined> {
  for (let folder = world.programFolder, above = ''; folder !== above; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if ((await world.kindOf(path)).ok) return path;
    above = folder;
  }
  return undefined;
}
