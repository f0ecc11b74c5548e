/**
 * Makes a folder and the missing ones above it.
 *
 * node's own `recursive` runs for ever where a file system refuses with ENOENT below a folder that exists, as /proc does.
 */
import type { Stats } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Throws the system's error. A folder that is there already is no error. */
export async function makeFolders(path: string): Promise<void> {
  if ((await found(path))?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path && (await found(parent)) === undefined) await makeFolders(parent);
  await mkdir(path).catch(async (thrown: unknown) => {
    // Another program may have made it in between.
    if (!(await found(path))?.isDirectory()) throw thrown;
  });
}

function found(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
