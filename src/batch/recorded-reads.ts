/**
 * A world that remembers the hash of every file that was read through it.
 *
 * The manifest says what a report was made of; a file that somebody saves while its report is being made must not be
 * recorded with its new content.
 */
import { resolve } from 'node:path';
import { sha256 } from '../manifest/sha256.ts';
import type { World } from '../world/world.ts';

export interface RecordedReads {
  readonly world: World;
  /** SHA-256 by absolute path. */
  readonly hashes: ReadonlyMap<string, string>;
  hashOf(file: string): string | undefined;
}

export function recordReads(world: World): RecordedReads {
  const hashes = new Map<string, string>();
  const recording: World = {
    ...world,
    async readBytes(path, limit) {
      const read = await world.readBytes(path, limit);
      if (read.ok) hashes.set(resolve(world.cwd, path), sha256(read.value));
      return read;
    },
  };
  return { world: recording, hashes, hashOf: (file) => hashes.get(resolve(world.cwd, file)) };
}
