/**
 * Word of what may have changed in some folders, by chokidar.
 *
 * Goes by chokidar's `raw` events too: its own come late (it holds back what follows within 50 ms, and new names for a
 * second), and a save counts at once. Whether anything did change, the caller finds out by what the files say.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { FolderWatch } from './serving.ts';

/** In: absolute paths of folders, to `follow`. */
export function watchFolders(mayHaveChanged: (path: string) => void): FolderWatch {
  const followed = new Set<string>();
  const watcher: FSWatcher = watch([], {
    ignoreInitial: true,
    depth: 0,
    atomic: false,
    ignorePermissionErrors: true,
    // Files are not watched one by one: their folders tell of them.
    ignored: (path) => !followed.has(resolve(path)),
  });
  watcher.on('raw', (_kind, name, details) => tell(mayHaveChanged, name, details));
  watcher.on('all', (_kind, path) => mayHaveChanged(resolve(path)));
  // One that is removed is watched anew when it is asked for again.
  watcher.on('unlinkDir', (path) => {
    watcher.unwatch(path);
    followed.delete(resolve(path));
  });
  // A folder that cannot be watched says nothing; the others go on.
  watcher.on('error', () => undefined);
  return {
    follow(folders) {
      const added = [...folders].filter((one) => !followed.has(one));
      const left = [...followed].filter((one) => !folders.has(one));
      for (const one of left) followed.delete(one);
      for (const one of added) followed.add(one);
      if (left.length > 0) watcher.unwatch(left);
      if (added.length > 0) watcher.add(added);
    },
    close: () => watcher.close(),
  };
}

function tell(mayHaveChanged: (path: string) => void, name: unknown, details: unknown): void {
  const watched = (details as { readonly watchedPath?: unknown } | undefined)?.watchedPath;
  if (typeof watched !== 'string') return;
  const path = typeof name === 'string' ? join(watched, name) : watched;
  mayHaveChanged(path);
  if (basename(watched) === name) mayHaveChanged(join(dirname(watched), name));
}
