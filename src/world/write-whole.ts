/**
 * Writes a file whole or not at all: under a temporary name beside it, to the disk, then renamed.
 *
 * In: path and content. Out: nothing; throws the system's error, after having removed the temporary file. Only the wait for
 * the disk leaves the thread, which goes on with other work meanwhile: each of the other steps takes less time than asking
 * another thread for it.
 */
import {
  closeSync,
  fsync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolders } from './make-folders.ts';
import type { Durability } from './world.ts';

let count = 0;

/** Makes missing folders. A link keeps pointing to its file; a file that is replaced keeps its mode. */
export async function writeWhole(path: string, content: Uint8Array | string, durability: Durability): Promise<void> {
  makeFolders(dirname(path));
  const { target, mode } = standingAt(path);
  count += 1;
  // A name may have 255 bytes, which 80 Chinese characters nearly fill.
  const name = basename(target).slice(0, 40);
  const temporary = join(dirname(target), `.${name}.${process.pid}-${count}.tmp`);
  try {
    await write(temporary, content, mode, durability);
    renameSync(temporary, target);
  } catch (thrown) {
    removeQuietly(temporary);
    throw thrown;
  }
}

const toDisk = promisify(fsync);

async function write(path: string, content: Uint8Array | string, mode: number | undefined, durability: Durability) {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, content);
    if (durability === 'disk') await toDisk(file);
  } finally {
    closeSync(file);
  }
}

interface Standing {
  /** The path, or the file that a link there points to. */
  readonly target: string;
  /** Of the file, if there is one. */
  readonly mode?: number;
}

function standingAt(path: string): Standing {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return { target: path, ...modeOf(found) };
  const behind = statSync(path, { throwIfNoEntry: false });
  // A link to nothing is replaced.
  return behind ? { target: realpathSync(path), ...modeOf(behind) } : { target: path };
}

function modeOf(found: Stats | undefined): { readonly mode?: number } {
  return found ? { mode: found.mode } : {};
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What went wrong before says more.
  }
}
