/** `jixiao new --schemas`: all schemas in a folder of the user's, for editors without the program and without a network. */
import { join } from 'node:path';
import { entrySchemas } from '../schema/entry-schemas.ts';
import type { Registry } from '../schema/registry.ts';
import type { FileResult, World } from '../world/world.ts';

/** Writes them, over those of an earlier time; returns the paths, or why one could not be written. */
export async function writeSchemas(world: World, folder: string, registry: Registry): Promise<FileResult<string[]>> {
  const schemas = [...registry.schemas, ...entrySchemas(registry)];
  const paths: string[] = [];
  for (const [file, schema] of schemas) {
    const path = join(folder, file);
    const written = await world.writeWhole(path, `${JSON.stringify(schema, null, 2)}\n`);
    if (!written.ok) return written;
    paths.push(path);
  }
  return { ok: true, value: paths };
}
