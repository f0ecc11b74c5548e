/** The real machine behind a server: node's sockets and timers, chokidar's watching, the system's browser. */
import { randomBytes } from 'node:crypto';
import open from 'open';
import { listen } from './listen.ts';
import type { Serving } from './serving.ts';
import { watchFolders } from './watch-folders.ts';

export function nodeServing(): Serving {
  return {
    listen,
    watch: watchFolders,
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    secret: () => randomBytes(18).toString('hex'),
    open: openBrowser,
  };
}

/** A browser that ends at once with a complaint counts as none; one that goes on running is there. */
async function openBrowser(address: string): Promise<boolean> {
  try {
    const started = await open(address);
    return await new Promise((done) => {
      const timer = setTimeout(() => done(true), 1500);
      const end = (status: number | null) => {
        clearTimeout(timer);
        done(status === 0);
      };
      started.once('error', () => end(1)).once('exit', end);
    });
  } catch {
    return false;
  }
}
