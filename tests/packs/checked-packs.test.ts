/** A pack that was checked when the program was built is known by every letter of it, and by nothing else. */
import { expect, test } from 'vitest';
import { checkedPacksFile, fingerprint, readCheckedPacks } from '../../src/packs/checked-packs.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { programPack } from '../compose/program-pack.ts';

test('a letter more in a template or in pack.yaml gives another fingerprint; where the pack stands does not', async () => {
  const pack = await programPack('北京市');
  const [name = '', template = { file: '', text: '' }] = [...pack.templates][0] ?? [];
  const own = fingerprint(pack);
  const moved = {
    ...pack,
    folder: '/elsewhere',
    templates: new Map(pack.templates).set(name, { ...template, file: 'x' }),
  };
  expect(fingerprint(moved)).toBe(own);
  const changed = new Map(pack.templates).set(name, { ...template, text: `${template.text} ` });
  expect(fingerprint({ ...pack, templates: changed })).not.toBe(own);
  const sources = pack.sources.map((source) => ({ ...source, text: `${source.text}#` }));
  expect(fingerprint({ ...pack, sources })).not.toBe(own);
});

test('a program that was not built has checked nothing', async () => {
  const world = memoryWorld({});
  expect(await readCheckedPacks(world)).toEqual(new Set());
  const built = memoryWorld({ [`${world.programFolder}/${checkedPacksFile}`]: '["abc"]' });
  expect(await readCheckedPacks(built)).toEqual(new Set(['abc']));
});
