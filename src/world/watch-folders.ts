/**
 * Word of what may have changed in some folders, by chokidar.
 *
 * Goes by chokidar's `raw` events too: its own come late (it holds back what follows within 50 ms, and new names for a
 * second), and a save counts at once. Whether anything did change, the caller finds out by what the files say.
 */
import { basename, join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { FolderWatch } from './serving.ts';

/** In: absolute paths of folders, to `follow`. */
export function watchFolders(mayHaveChanged: (path: string) => void): FolderWatch {
  // A watcher each: one that watches a folder and a folder below it loses the lower one.
  const watchers = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    const watcher = watchers.get(folder);
    watchers.delete(folder);
    return watcher?.close();
  };
  return {
    follow(folders) {
      for (const folder of [...watchers.keys()].filter((one) => !folders.has(one))) void leave(folder);
      for (const folder of [...folders].filter((one) => !watchers.has(one))) {
        // One that is removed is watched anew when it is asked for again.
        watchers.set(
          folder,
          watchFolder(folder, mayHaveChanged, () => void leave(folder)),
        );
      }
    },
    close: async () => {
      await Promise.all([...watchers.keys()].map(leave));
    },
  };
}

function watchFolder(folder: string, mayHaveChanged: (path: string) => void, gone: () => void): FSWatcher {
  const watcher = watch(folder, {
    ignoreInitial: true,
    depth: 0,
    atomic: false,
    ignorePermissionErrors: true,
    // Files are not watched one by one: their folder tells of them.
    ignored: (path) => resolve(path) !== folder,
  });
  watcher.on('raw', (_kind, name) => mayHaveChanged(pathOf(folder, name)));
  watcher.on('all', (_kind, path) => mayHaveChanged(resolve(path)));
  // What was saved before it began to watch was told by nobody.
  watcher.on('ready', () => mayHaveChanged(folder));
  watcher.on('unlinkDir', gone);
  // A folder that cannot be watched says nothing; the others go on.
  watcher.on('error', () => undefined);
  return watcher;
}

/** What happens to the folder itself is told under its own name. */
function pathOf(folder: string, name: unknown): string {
  return typeof name === 'string' && name !== basename(folder) ? join(folder, name) : folder;
}
