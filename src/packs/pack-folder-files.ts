/**
 * The files in a pack's folder and the folders below it that the program may read; in: the folder, out: their paths, and
 * what leads out of it.
 *
 * Links within the folder are followed; one that leads out is not, whatever stands behind it.
 */
import { join } from 'node:path';
import { error, type Finding, type Place } from '../core/finding.ts';
import { isReallyInside } from '../source/stays-inside.ts';
import type { World } from '../world/world.ts';

const isOfPack = /\.hbs$|^pack\.yaml$|\.schema\.json$/;
/** Links can make a tree endless. */
const deepest = 16;
const mostFolders = 500;

export interface PackFolderFiles {
  /** Relative to the folder, with `/`; unsorted. */
  readonly files: readonly string[];
  /** Links to such files, and to folders, that lead out of the folder; relative to it. */
  readonly outside: readonly string[];
}

/** Returns none for a folder that cannot be listed. */
export async function packFolderFiles(world: World, folder: string): Promise<PackFolderFiles> {
  const [files, outside]: [string[], string[]] = [[], []];
  let looked = 0;
  const visit = async (below: string, depth: number): Promise<void> => {
    looked += 1;
    if (depth > deepest || looked > mostFolders) return;
    const listed = await world.list(join(folder, below));
    for (const { name, kind } of listed.ok ? listed.value : []) {
      const path = `${below}${name}`;
      if (kind === 'other' || (kind === 'file' && !isOfPack.test(name))) continue;
      if (!(await isReallyInside(world, folder, join(folder, path)))) outside.push(path);
      else if (kind === 'directory') await visit(`${path}/`, depth + 1);
      else files.push(path);
    }
  };
  await visit('', 0);
  return { files, outside };
}

/** `at`: the place that names the pack. */
export function leadsOutOfPack(at: Place, path: string): Finding {
  return error('pack-file-outside', at, {
    message: `地区包的 ${path} 是通到地区包文件夹外面的链接，没有读`,
    hint: '把它指的文件复制到地区包的文件夹里，代替这个链接',
    expected: '地区包文件夹里的文件',
    actual: path,
  });
}
