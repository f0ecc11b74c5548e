/**
 * Writes a file whole or not at all: under a temporary name beside it, to the disk, then renamed.
 *
 * In: path and content. Out: nothing; throws the system's error, after having removed the temporary file.
 */
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from './make-folders.ts';

let count = 0;

/** Makes missing folders. A link keeps pointing to its file; a file that is replaced keeps its mode. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await makeFolders(dirname(path));
  const target = await realpath(path).catch(() => path);
  count += 1;
  // A name may have 255 bytes, which 80 Chinese characters nearly fill.
  const name = basename(target).slice(0, 40);
  const temporary = join(dirname(target), `.${name}.${process.pid}-${count}.tmp`);
  try {
    await writeAndSync(temporary, content, await modeOf(target));
    await rename(temporary, target);
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw thrown;
  }
}

async function writeAndSync(path: string, content: Uint8Array | string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.mode;
}
