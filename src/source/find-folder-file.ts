/** Where the 部门.yaml stands that a file inherits, and whether it may be read. */
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { error, type Finding, fileStart } from '../core/finding.ts';
import type { World } from '../world/world.ts';
import { folderFile } from './references.ts';
import { leavesFolder } from './stays-inside.ts';

/**
 * Returns the nearest 部门.yaml above a file, named as the file is: relative to the working folder, or absolute. One that
 * the disk does not let us ask for counts as there: whoever reads it says so, where leaving it out would change the report.
 */
export async function findFolderFile(world: World, file: string): Promise<string | undefined> {
  if (basename(file) === folderFile) return undefined;
  const absolute = resolve(world.cwd, file);
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    const candidate = join(folder, folderFile);
    const kind = await world.kindOf(candidate);
    const isThere = kind.ok
      ? kind.value === 'file'
      : !(kind.problem === 'missing' || kind.problem === 'not-a-directory');
    if (isThere) return isAbsolute(file) ? candidate : relative(world.cwd, candidate);
    if (folder === dirname(folder)) return undefined;
  }
}

/** Returns the finding for a 部门.yaml that is a link to elsewhere: it is not read, whatever stands behind it. */
export async function folderFileOutside(world: World, path: string): Promise<Finding | undefined> {
  if (!(await leavesFolder(world, dirname(path), basename(path)))) return undefined;
  return error('file-outside-folder', fileStart(path), {
    message: `${path} 是通到文件夹外面的链接，没有读`,
    hint: '把它指的文件复制到这里，代替这个链接；上级文件夹里的 部门.yaml 不用链接，下面的文件都沿用它',
    expected: '本文件夹里的文件',
    actual: '链接',
  });
}
