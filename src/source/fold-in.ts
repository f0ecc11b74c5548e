/** What a file takes over from 部门.yaml; in: both roots and which keys are shared, out: the file's root with them. */
import type { SourceMap } from './source.ts';

/**
 * Returns `main` with the folder's entries of shared keys that it lacks, behind its own. A key that the file writes with
 * nothing after it counts as written. The places of inherited values stay those in 部门.yaml.
 */
export function inherit(main: SourceMap, folder: SourceMap | undefined, isShared: (key: string) => boolean): SourceMap {
  if (folder === undefined) return main;
  const own = new Set(main.entries.map((entry) => entry.key));
  const inherited = folder.entries.filter(({ key }) => isShared(key) && !own.has(key));
  return inherited.length === 0 ? main : { ...main, entries: [...main.entries, ...inherited] };
}
