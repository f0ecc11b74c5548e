/** Goldens: texts that somebody has read. `UPDATE_GOLDEN=1` is the only way to write one. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');

export function expectGolden(name: string, actual: string): void {
  const file = join(folder, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
  if (!existsSync(file))
    throw new Error(`no golden ${name}: read what the test gives, then write it with UPDATE_GOLDEN=1`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

/** Every golden in the folder belongs to a test. */
export function expectNoOtherGolden(names: readonly string[]): void {
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
}
