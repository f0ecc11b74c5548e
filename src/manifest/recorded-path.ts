/**
 * How a manifest names an input: by its path from the output folder, when both lie in one tree.
 *
 * When only the root of the disk holds both, the path would name this machine's folders: then the file's own folder
 * and name must do.
 */
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';

/** Returns a path with `/`. In: absolute paths, or such that begin at `cwd`. */
export function recordedPath(cwd: string, outputFolder: string, file: string): string {
  const from = resolve(cwd, outputFolder);
  const to = resolve(cwd, file);
  const path = haveCommonFolder(from, to) ? relative(from, to) : join(basename(dirname(to)), basename(to));
  return path.replaceAll('\\', '/');
}

function haveCommonFolder(from: string, to: string): boolean {
  const path = relative(from, to);
  if (isAbsolute(path)) return false;
  const up = path.split(/[\\/]/).filter((part) => part === '..').length;
  const depth = from.slice(parse(from).root.length).split(/[\\/]/).filter(Boolean).length;
  return up < depth;
}
