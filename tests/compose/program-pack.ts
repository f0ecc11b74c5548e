/** The program's own region packs, read from templates/. */
import { fileStart } from '../../src/core/finding.ts';
import { findPack } from '../../src/packs/find-pack.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import type { FormSetup } from '../../src/packs/profile.ts';
import { loadSchemas } from '../../src/schema/load-schemas.ts';
import { nodeWorld } from '../../src/world/node-world.ts';

export const kind = '项目支出绩效自评表';

const packs = new Map<string, ReturnType<typeof findPack>>();

/** Returns the pack, its form set up otherwise where the test wants it. */
export async function programPack(region: string, setup: Partial<FormSetup> = {}): Promise<Pack> {
  const reading = packs.get(region) ?? readPack(region);
  packs.set(region, reading);
  const found = await reading;
  const form = found.value?.profile.forms[kind];
  if (found.value === undefined || form === undefined) throw new Error(`no pack for ${region}`);
  const { profile } = found.value;
  return { ...found.value, profile: { ...profile, forms: { ...profile.forms, [kind]: { ...form, ...setup } } } };
}

async function readPack(region: string): ReturnType<typeof findPack> {
  const world = nodeWorld();
  return findPack(world, await loadSchemas(world), region, undefined, fileStart('部门.yaml'));
}
