/**
 * How a manifest names an input: by its path from the output folder, when both lie in one tree.
 *
 * When only the root of the disk holds both, the path would name this machine's folders: then the way from the folder
 * that the user named must do, with that folder's own name.
 */
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';

/** Returns a path with `/`. In: absolute paths, or such that begin at `cwd`. `base`: the folder that the user named. */
export function recordedPath(cwd: string, outputFolder: string, file: string, base?: string): string {
  const from = resolve(cwd, outputFolder);
  const to = resolve(cwd, file);
  const path = haveCommonFolder(from, to) ? relative(from, to) : fromBase(to, base && resolve(cwd, base));
  return path.replaceAll('\\', '/');
}

function fromBase(to: string, base: string | undefined): string {
  const way = base === undefined ? '..' : relative(base, to);
  const isInside = base !== undefined && !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
  return isInside ? join(basename(base), way) : join(basename(dirname(to)), basename(to));
}

function haveCommonFolder(from: string, to: string): boolean {
  const path = relative(from, to);
  if (isAbsolute(path)) return false;
  const up = path.split(/[\\/]/).filter((part) => part === '..').length;
  const depth = from.slice(parse(from).root.length).split(/[\\/]/).filter(Boolean).length;
  return up < depth;
}
