/** The version of this program, as its package.json says. */
import type { World } from '../world/world.ts';

/** Throws when the program's own package.json cannot be read. */
export async function programVersion(world: World): Promise<string> {
  const read = await world.readBytes(`${world.programFolder}/package.json`);
  if (!read.ok) throw new Error(`cannot read ${read.path}: ${read.detail}`);
  return JSON.parse(new TextDecoder().decode(read.value)).version;
}
