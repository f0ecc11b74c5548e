/**
 * The files read last, so that one that many reports share (部门.yaml, an annex) is understood once, not once a report.
 *
 * Pure all the same: what comes back depends on the file's name, its bytes and the keys alone.
 */
import { Buffer } from 'node:buffer';
import { type ReadSource, readSource } from './read-source.ts';

interface Remembered {
  readonly bytes: Uint8Array;
  readonly read: ReadSource;
}

/** Few enough that a batch's memory stays flat, enough for a report with its annexes. */
const most = 32;

/** By the keys that schemas know: another program may know others. */
const remembered = new WeakMap<ReadonlySet<string>, Map<string, Remembered>>();

export function readRemembered(file: string, bytes: Uint8Array, knownKeys: ReadonlySet<string>): ReadSource {
  const files = remembered.get(knownKeys) ?? new Map<string, Remembered>();
  remembered.set(knownKeys, files);
  const known = files.get(file);
  const read = known && Buffer.compare(known.bytes, bytes) === 0 ? known.read : readSource(file, bytes, knownKeys);
  // The one used last stands last, so that the first is the one to let go.
  files.delete(file);
  files.set(file, { bytes, read });
  const [oldest] = files.keys();
  if (files.size > most && oldest !== undefined) files.delete(oldest);
  return read;
}
