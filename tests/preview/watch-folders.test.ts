/** Word of a change comes from every watched folder, also from one that lies in another one. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FolderWatch } from '../../src/world/serving.ts';
import { watchFolders } from '../../src/world/watch-folders.ts';

let folder = '';
let heard: string[] = [];
let watch: FolderWatch;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  heard = [];
  watch = watchFolders((path) => heard.push(path));
});
afterEach(async () => {
  await watch.close();
  await rm(folder, { recursive: true, force: true });
});

const settled = () => new Promise((done) => setTimeout(done, 400));
const hears = (path: string) => expect.poll(() => heard.includes(path), { timeout: 5000 }).toBe(true);

test('of a save in place, a save by renaming, a new file and one that is gone, above and below', async () => {
  const inner = join(folder, '自评表');
  await mkdir(inner);
  for (const one of [folder, inner]) await writeFile(join(one, 'a.yaml'), '1');
  watch.follow(new Set([inner]));
  await settled();
  watch.follow(new Set(['/', dirname(folder), folder, inner]));
  await settled();
  for (const one of [folder, inner]) {
    const file = join(one, 'a.yaml');
    heard = [];
    await writeFile(file, '2');
    await hears(file);
    await writeFile(join(one, 'b.tmp'), '3');
    heard = [];
    await rename(join(one, 'b.tmp'), file);
    await hears(file);
    await writeFile(join(one, 'new.yaml'), '4');
    await hears(join(one, 'new.yaml'));
    heard = [];
    await rm(file);
    await hears(file);
  }
});

test('of the folder once it is watched: what was saved until then may be new', async () => {
  watch.follow(new Set([folder]));
  await hears(folder);
  await writeFile(join(folder, 'a.yaml'), '1');
  await hears(join(folder, 'a.yaml'));
});

test('of a folder that is followed no longer, nothing', async () => {
  watch.follow(new Set([folder]));
  await settled();
  watch.follow(new Set());
  await settled();
  heard = [];
  await writeFile(join(folder, 'a.yaml'), '1');
  await settled();
  expect(heard).toEqual([]);
});

test('a folder that is not there is left out, the others go on', async () => {
  watch.follow(new Set([join(folder, '没有'), folder]));
  await settled();
  await writeFile(join(folder, 'a.yaml'), '1');
  await hears(join(folder, 'a.yaml'));
});
