/**
 * The lock of a folder: a small file that names the process which works there, so that two do not write at once.
 *
 * A lock whose process is gone does not block: on one machine the process is looked up by its number and its start;
 * from another machine or container it counts as gone when the lock was not renewed for two minutes, by the disk's clock.
 */
import { link, open, readFile, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders } from './make-folders.ts';
import { isSameProcess, type ProcessName, thisProcess } from './process-name.ts';
import type { FolderLock } from './world.ts';

const renewal = 20_000;
const silence = 120_000;
/** A guard lives for some milliseconds; one that is older was left behind. */
const guardAge = 10_000;

/** Throws the system's error when the folder cannot be written to. `path`: of the lock file. */
export async function lockFolder(path: string): Promise<FolderLock> {
  const folder = dirname(path);
  const isNew = (await stat(folder).catch(() => undefined)) === undefined;
  makeFolders(folder);
  const own = await thisProcess();
  const text = JSON.stringify(own);
  if (!(await take(path, text))) return { isHeld: false, by: describe(await holder(path)) };
  const beat = setInterval(() => void renew(path), renewal);
  beat.unref();
  const release = async () => {
    clearInterval(beat);
    if ((await readFile(path, 'utf8').catch(() => '')) === text) await rm(path, { force: true });
    // An empty folder that was made for this run alone; one that holds something stays.
    if (isNew) await rmdir(folder).catch(() => undefined);
  };
  return { isHeld: true, release };
}

function describe(by: ProcessName | undefined): string {
  return by === undefined ? '另一个进程' : `${by.host.split('/')[0]} 上的进程 ${by.pid}`;
}

async function renew(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** Whether the lock is ours now; a lock that was left behind is taken over. */
async function take(path: string, text: string): Promise<boolean> {
  const own = `${path}.${process.pid}`;
  await rm(own, { force: true });
  const file = await open(own, 'wx');
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  try {
    return (await put(own, path, text)) || (await takeOver(own, path));
  } finally {
    await rm(own, { force: true });
  }
}

/** Makes the lock where there is none, with its words in it from the first moment. */
async function put(own: string, path: string, text: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
  }
  // A disk without hard links.
  try {
    const file = await open(path, 'wx');
    await file.writeFile(text).finally(() => file.close());
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

/** Only one process at a time looks whether the lock was left behind and puts its own in its place. */
async function takeOver(own: string, path: string): Promise<boolean> {
  const guard = `${path}.takeover`;
  const left = await stat(guard).catch(() => undefined);
  if (left !== undefined && (await ageBy(own, guard)) > guardAge) await rm(guard, { force: true });
  const made = await open(guard, 'wx').catch(() => undefined);
  if (made === undefined) return false;
  await made.close();
  try {
    if (!(await isLeft(own, path))) return false;
    await rename(own, path);
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

async function isLeft(own: string, path: string): Promise<boolean> {
  const by = await holder(path);
  if (by === undefined) return (await ageBy(own, path)) > guardAge;
  const known = await isSameProcess(by);
  return known === undefined ? (await ageBy(own, path)) > silence : !known;
}

/** Milliseconds that `path` is older than `own`, which was just written to the same disk. */
async function ageBy(own: string, path: string): Promise<number> {
  const [fresh, old] = await Promise.all([stat(own), stat(path).catch(() => undefined)]);
  return old === undefined ? Number.POSITIVE_INFINITY : fresh.mtimeMs - old.mtimeMs;
}

async function holder(path: string): Promise<ProcessName | undefined> {
  try {
    const { pid, started, host } = JSON.parse(await readFile(path, 'utf8'));
    return typeof pid === 'number' && typeof host === 'string' ? { pid, started: String(started), host } : undefined;
  } catch {
    return undefined;
  }
}

function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
}
