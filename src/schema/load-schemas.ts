/** Reads the program's schemas/ folder through the World. An edge: everything else in this room is pure. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { World } from '../world/world.ts';
import { compiledSchemas } from './compiled-schemas.ts';
import { createRegistry, type Registry } from './registry.ts';

/** Throws when the program's own schemas cannot be read: the installation is broken, and no report is at fault. */
export async function loadSchemas(world: World): Promise<Registry> {
  const folder = join(world.programFolder, 'schemas');
  const listed = await world.list(folder);
  if (!listed.ok) throw new Error(`cannot list ${folder}: ${listed.detail}`);
  const names = listed.value.map((entry) => entry.name).filter((name) => name.endsWith('.schema.json'));
  const schemas = await Promise.all(
    names.map(async (name) => [name, await readJson(world, join(folder, name))] as const),
  );
  return registryOf(new Map(schemas));
}

/** Who has changed a schema since the program was joined means what he wrote. */
function registryOf(schemas: ReadonlyMap<string, object>): Registry {
  const isSame = compiledSchemas !== undefined && compiledSchemas.of === schemasFingerprint(schemas);
  return createRegistry(schemas, [], isSame ? compiledSchemas?.validators : undefined);
}

/** Two sets of schemas with one fingerprint say the same. */
export function schemasFingerprint(schemas: ReadonlyMap<string, object>): string {
  return createHash('sha256')
    .update(JSON.stringify([...schemas]))
    .digest('hex');
}

async function readJson(world: World, path: string): Promise<object> {
  const read = await world.readBytes(path);
  if (!read.ok) throw new Error(`cannot read ${path}: ${read.detail}`);
  return JSON.parse(new TextDecoder().decode(read.value));
}
