/** The real world: node's files, clock, environment and terminal; the only room that touches them. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { availableParallelism, homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../core/finding.ts';
import { fileFailure } from './file-problem.ts';
import { lockFolder } from './folder-lock.ts';
import { fontFolders } from './font-folders.ts';
import { hashFile } from './hash-file.ts';
import type { FileResult, FolderEntry, World } from './world.ts';
import { writeWhole } from './write-whole.ts';

/** Returns the world of this process. No operation of it throws: a failure comes back as a value. */
export function nodeWorld(): World {
  const environment = (name: string) => process.env[name];
  const attempt = <T>(path: string, work: (absolute: string) => Promise<T>) => tried(path, () => work(resolve(path)));
  return {
    cwd: process.cwd(),
    programFolder: programFolder(),
    readBytes: (path, limit) => readBytes(path, limit ?? Number.POSITIVE_INFINITY),
    hashOf: (path) => attempt(path, async (absolute) => hashFile(absolute)),
    list: (path) => attempt(path, list),
    kindOf: (path) => attempt(path, async (absolute) => kind(statSync(absolute))),
    writeWhole: (path, content, durability = 'disk') =>
      attempt(path, (absolute) => writeWhole(absolute, content, durability)),
    realPath: (path) => attempt(path, async (absolute) => realpathSync.native(absolute)),
    rename: (from, to) => attempt(to, (absolute) => rename(resolve(from), absolute)),
    remove: (path) => attempt(path, (absolute) => rm(absolute, { recursive: true, force: true })),
    lock: (path) => attempt(path, lockFolder),
    onInterrupt,
    processors: availableParallelism(),
    environment,
    now: () => Date.now(),
    fontFolders: fontFolders(process.platform, environment, homedir()),
    out: (text) => void process.stdout.write(text),
    talk: (text) => void process.stderr.write(text),
    terminal: { isTty: process.stderr.isTTY === true, columns: process.stderr.columns ?? 80 },
    outIsTty: process.stdout.isTTY === true,
  };
}

/** Returns the folder of package.json, with its slash: the program runs from src/, from dist/, or joined into few files. */
function programFolder(): string {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder);
  return fileURLToPath(folder);
}

/** A second Ctrl-C ends the program at once. */
function onInterrupt(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const end = () => {
    for (const signal of signals) process.off(signal, heard);
  };
  const heard = () => {
    end();
    stop();
  };
  for (const signal of signals) process.on(signal, heard);
  return end;
}

async function tried<T>(path: string, work: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return fileFailure(path, thrown);
  }
}

/**
 * Reads without leaving the thread: a report's few small files take a fiftieth of a millisecond each this way, and half
 * a millisecond by way of the thread pool, while nothing else is to be done.
 */
async function readBytes(path: string, limit: number): Promise<FileResult<Uint8Array>> {
  const result = await tried(path, async () => {
    const absolute = resolve(path);
    const stats = statSync(absolute);
    // A device such as /dev/zero never ends, and a pipe may never begin, so only what is a file is read.
    if (!stats.isFile()) return stats.isDirectory() ? 'EISDIR' : 'not a file';
    return stats.size > limit ? 'EFBIG' : plainBytes(readFileSync(absolute));
  });
  if (!result.ok) return result;
  return typeof result.value === 'string'
    ? fileFailure(path, { code: result.value })
    : { ok: true, value: result.value };
}

/** The same bytes, not copied: a font has fifteen million of them. */
function plainBytes({ buffer, byteOffset, byteLength }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

async function list(path: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const named = entries.map(async (entry): Promise<FolderEntry> => {
    if (!entry.isSymbolicLink()) return { name: entry.name, kind: kind(entry) };
    const behind = await stat(resolve(path, entry.name)).catch(() => undefined);
    return { name: entry.name, kind: behind === undefined ? 'other' : kind(behind), isLink: true };
  });
  return (await Promise.all(named)).sort((a, b) => compareText(a.name, b.name));
}

function kind(thing: { isFile(): boolean; isDirectory(): boolean }): FolderEntry['kind'] {
  if (thing.isFile()) return 'file';
  return thing.isDirectory() ? 'directory' : 'other';
}
