/**
 * What the manifest says of the program: its version, and what tells two builds of one version apart.
 *
 * Goes by the stamp that the build leaves in dist/, by the schemas, and by which region packs there are. The packs' own files
 * are recorded with each report.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { World } from '../world/world.ts';

/** Returns such as `0.1.0+3f2a9c01`. */
export async function programBuild(world: World, version: string): Promise<string> {
  const { programFolder } = world;
  const hash = createHash('sha256');
  const stamp = await world.readBytes(join(programFolder, 'dist', 'stamp'));
  hash.update(stamp.ok ? stamp.value : '');
  const schemas = await world.list(join(programFolder, 'schemas'));
  for (const { name } of schemas.ok ? schemas.value : []) {
    const schema = await world.readBytes(join(programFolder, 'schemas', name));
    hash.update(`${name}\n`).update(schema.ok ? schema.value : '');
  }
  const packs = await world.list(join(programFolder, 'templates'));
  hash.update((packs.ok ? packs.value : []).map(({ name }) => `${name}\n`).join(''));
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
}
