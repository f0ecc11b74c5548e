/** The hashes of files as they stand now, each read once a run. */
import { resolve } from 'node:path';
import type { World } from '../world/world.ts';

export interface FileHashes {
  /** Returns undefined for what is not there or cannot be read. */
  hashOf(path: string): Promise<string | undefined>;
  /** A hash that is known already, such as that of a file just read. */
  note(path: string, hash: string): void;
}

export function fileHashes(world: World): FileHashes {
  const hashes = new Map<string, Promise<string | undefined>>();
  const hashNow = async (path: string) => {
    const hashed = await world.hashOf(path);
    return hashed.ok ? hashed.value : undefined;
  };
  return {
    hashOf(path) {
      const key = resolve(world.cwd, path);
      const hash = hashes.get(key) ?? hashNow(path);
      hashes.set(key, hash);
      return hash;
    },
    note: (path, hash) => void hashes.set(resolve(world.cwd, path), Promise.resolve(hash)),
  };
}
