/** The real world: node's files, clock, environment and terminal; the only room that touches them. */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../core/finding.ts';
import { fileFailure } from './file-problem.ts';
import { fontFolders } from './font-folders.ts';
import type { FileResult, FolderEntry, World } from './world.ts';
import { writeWhole } from './write-whole.ts';

/** Returns the world of this process. No operation of it throws: a failure comes back as a value. */
export function nodeWorld(): World {
  const environment = (name: string) => process.env[name];
  const attempt = <T>(path: string, work: (absolute: string) => Promise<T>) => tried(path, () => work(resolve(path)));
  return {
    cwd: process.cwd(),
    programFolder: fileURLToPath(new URL('../../', import.meta.url)),
    readBytes: (path, limit) => readBytes(path, limit ?? Number.POSITIVE_INFINITY),
    list: (path) => attempt(path, list),
    kindOf: (path) => attempt(path, async (absolute) => kind(await stat(absolute))),
    writeWhole: (path, content) => attempt(path, (absolute) => writeWhole(absolute, content)),
    realPath: (path) => attempt(path, (absolute) => realpath(absolute)),
    environment,
    now: () => Date.now(),
    fontFolders: fontFolders(process.platform, environment, homedir()),
    out: (text) => void process.stdout.write(text),
    talk: (text) => void process.stderr.write(text),
    terminal: { isTty: process.stderr.isTTY === true, columns: process.stderr.columns ?? 80 },
    outIsTty: process.stdout.isTTY === true,
  };
}

async function tried<T>(path: string, work: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return fileFailure(path, thrown);
  }
}

async function readBytes(path: string, limit: number): Promise<FileResult<Uint8Array>> {
  const result = await tried(path, async () => {
    const file = await open(resolve(path), 'r');
    try {
      const stats = await file.stat();
      // A device such as /dev/zero never ends, so only what is a file is read.
      if (!stats.isFile()) return stats.isDirectory() ? 'EISDIR' : 'not a file';
      return stats.size > limit ? 'EFBIG' : new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  });
  if (!result.ok) return result;
  return typeof result.value === 'string'
    ? fileFailure(path, { code: result.value })
    : { ok: true, value: result.value };
}

async function list(path: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const named = entries.map(async (entry): Promise<FolderEntry> => {
    if (!entry.isSymbolicLink()) return { name: entry.name, kind: kind(entry) };
    const behind = await stat(resolve(path, entry.name)).catch(() => undefined);
    return { name: entry.name, kind: behind === undefined ? 'other' : kind(behind) };
  });
  return (await Promise.all(named)).sort((a, b) => compareText(a.name, b.name));
}

function kind(thing: { isFile(): boolean; isDirectory(): boolean }): FolderEntry['kind'] {
  if (thing.isFile()) return 'file';
  return thing.isDirectory() ? 'directory' : 'other';
}
