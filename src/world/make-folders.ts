/**
 * Makes a folder and the missing ones above it.
 *
 * node's own `recursive` runs for ever where a file system refuses with ENOENT below a folder that exists, as /proc does.
 */
import { mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Throws the system's error. A folder that is there already is no error. */
export function makeFolders(path: string): void {
  if (found(path)?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path && found(parent) === undefined) makeFolders(parent);
  try {
    mkdirSync(path);
  } catch (thrown) {
    // Another program may have made it in between.
    if (!found(path)?.isDirectory()) throw thrown;
  }
}

function found(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
