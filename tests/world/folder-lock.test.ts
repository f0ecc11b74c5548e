/** The lock of an output folder, and what else a batch asks of the disk. */
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/manifest/sha256.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import type { FileResult, FolderLock } from '../../src/world/world.ts';

const world = nodeWorld();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Returns the lock that is held; fails the test otherwise. */
function held(result: FileResult<FolderLock>): Extract<FolderLock, { isHeld: true }> {
  if (result.ok && result.value.isHeld) return result.value;
  throw new Error(`not held: ${JSON.stringify(result)}`);
}

describe('the lock', () => {
  const path = () => join(folder, '输出', '.lock');

  test('is held once, says by whom, and is free afterwards; its folder goes if it stays empty', async () => {
    const first = held(await world.lock(path()));
    const second = await world.lock(path());
    expect(second).toMatchObject({ ok: true, value: { isHeld: false } });
    expect(second.ok && !second.value.isHeld && second.value.by).toContain(`进程 ${process.pid}`);
    await first.release();
    expect(await readdir(folder)).toEqual([]);
    await held(await world.lock(path())).release();
  });

  test('of many that ask at once one gets it, also where a dead process left one', async () => {
    const place = held(await world.lock(path()));
    await place.release();
    await world.writeWhole(path(), '{"pid":999999999,"started":"x","host":"別處"}');
    await utimes(path(), new Date(0), new Date(0));
    const asked = await Promise.all(Array.from({ length: 5 }, () => world.lock(path())));
    expect(asked.filter((one) => one.ok && one.value.isHeld).length).toBeLessThanOrEqual(1);
    const last = asked.find((one) => one.ok && one.value.isHeld) ?? (await world.lock(path()));
    await held(last).release();
    expect(await readdir(join(folder, '输出')).catch(() => [])).toEqual([]);
  });

  test('of another machine counts until it has been silent for two minutes', async () => {
    await world.writeWhole(path(), '{"pid":1,"started":"x","host":"別處"}');
    expect(await world.lock(path())).toMatchObject({ ok: true, value: { isHeld: false, by: '別處 上的进程 1' } });
    const old = new Date(Date.now() - 130_000);
    await utimes(path(), old, old);
    await held(await world.lock(path())).release();
  });
});

test('a hash is that of the bytes; a folder and what is missing have none', async () => {
  const bytes = new Uint8Array(700_000).map((_, index) => index % 251);
  await writeFile(join(folder, 'a'), bytes);
  expect(await world.hashOf(join(folder, 'a'))).toEqual({ ok: true, value: sha256(bytes) });
  expect(await world.hashOf(folder)).toMatchObject({ ok: false, problem: 'directory' });
  expect(await world.hashOf(join(folder, 'b'))).toMatchObject({ ok: false, problem: 'missing' });
});

test('a file is moved over another; a folder is removed with all in it, and a missing one is no failure', async () => {
  await world.writeWhole(join(folder, '夹/a'), 'a');
  await world.writeWhole(join(folder, 'b'), 'b');
  expect(await world.rename(join(folder, '夹/a'), join(folder, 'b'))).toMatchObject({ ok: true });
  expect(await world.readBytes(join(folder, 'b'))).toEqual({ ok: true, value: new Uint8Array([97]) });
  await world.writeWhole(join(folder, '夹/c/d'), 'd');
  expect(await world.remove(join(folder, '夹'))).toMatchObject({ ok: true });
  expect(await world.remove(join(folder, '夹'))).toMatchObject({ ok: true });
  expect(await readdir(folder)).toEqual(['b']);
});
