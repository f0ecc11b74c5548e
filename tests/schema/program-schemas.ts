/** The program's own schemas, and their registry, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRegistry } from '../../src/schema/registry.ts';

const folder = new URL('../../schemas/', import.meta.url);

export const programSchemas: ReadonlyMap<string, Record<string, unknown>> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
);

export const registry = createRegistry(programSchemas);
