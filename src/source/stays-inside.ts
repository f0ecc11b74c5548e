/**
 * Whether a path stays in its folder: the one rule for all that a YAML file may name (附件, 模板, 字体) and for what lies in
 * a pack's folder.
 *
 * By its spelling: no absolute path, none that climbs out. On the disk: behind all links too.
 */
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import type { World } from '../world/world.ts';

/** Returns what the author wrote as a path of ours: a backslash of Windows is a slash. */
export function writtenPath(text: string): string {
  return text.trim().replaceAll('\\', '/');
}

/** `written`: relative to a folder, or it leads out of it by its spelling alone. */
export function leadsOut(written: string): boolean {
  return isAbsolute(written) || /^[A-Za-z]:/.test(written) || leaves(normalize(written));
}

/** Whether a thing that is there lies in the folder, behind links too; one that is not there lies nowhere. */
export async function isReallyInside(world: World, folder: string, path: string): Promise<boolean> {
  const way = await realWay(world, folder, path);
  return way !== undefined && !leaves(way);
}

/** Whether a path as written leaves the folder, by its spelling or by links; of what is not there, or cannot be asked for, nothing is said. */
export async function leavesFolder(world: World, folder: string, written: string): Promise<boolean> {
  if (leadsOut(written)) return true;
  const way = await realWay(world, folder, join(folder, written));
  return way !== undefined && leaves(way);
}

/** The way from the folder to the path, both behind all links; undefined where one of them cannot be asked for. */
async function realWay(world: World, folder: string, path: string): Promise<string | undefined> {
  const [realFolder, realPath] = [await world.realPath(folder), await world.realPath(path)];
  return realFolder.ok && realPath.ok ? relative(realFolder.value, realPath.value) : undefined;
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || path.startsWith('../') || isAbsolute(path);
}
