/**
 * Which packs need no checking: those whose every letter was checked when the program was built.
 *
 * Checking a pack's templates takes longer than making a report. What comes with the program is checked once, by
 * `scripts/record-packs.mjs`; a pack that differs in one letter, or is the user's own, is checked when it is loaded.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { World } from '../world/world.ts';
import type { Pack } from './load-pack.ts';

/** Within the program's folder: a list of fingerprints. */
export const checkedPacksFile: string = join('dist', 'checked-packs.json');

/** Returns the fingerprints; none when the program was not built. */
export async function readCheckedPacks(world: World): Promise<ReadonlySet<string>> {
  const read = await world.readBytes(join(world.programFolder, checkedPacksFile));
  if (!read.ok) return new Set();
  const list: unknown = JSON.parse(new TextDecoder().decode(read.value));
  return new Set(Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
}

/** Two packs with one fingerprint say the same: their pack.yaml, those that they extend, all templates and 文种 of their own. */
export function fingerprint({ sources, templates, ownKinds }: Pack): string {
  const settings = sources.map(({ text }) => text);
  const texts = [...templates].map(([name, { text }]) => [name, text]);
  return createHash('sha256')
    .update(JSON.stringify([settings, texts, ownKinds]))
    .digest('hex');
}
