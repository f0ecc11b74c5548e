/** The files that a pattern such as `自评表/*.yaml` means, on disk; in: world, folder and pattern, out: sorted paths. */
import { join } from 'node:path';
import { compareText } from '../core/finding.ts';
import type { World } from '../world/world.ts';
import { fits, isPattern } from './glob.ts';

/** So many folders are looked into at most: links can make a tree endless. */
const mostFolders = 2000;
const deepest = 32;

/** Returns the files below the folder that fit, relative to it, in code-unit order; folders are no files. */
export async function findFiles(world: World, folder: string, pattern: string): Promise<readonly string[]> {
  const found = new Set<string>();
  let looked = 0;
  const walk = async (below: string, parts: readonly string[], depth: number): Promise<void> => {
    const [part, ...rest] = parts;
    if (part === undefined || depth > deepest) return;
    if (part === '**') await walk(below, rest, depth);
    else if (!isPattern(part) && rest.length > 0) return walk(join(below, part), rest, depth + 1);
    looked += 1;
    if (looked > mostFolders) return;
    const listed = await world.list(join(folder, below));
    if (!listed.ok) return;
    for (const { name, kind } of listed.value) {
      if (!fits(part === '**' ? '*' : part, name)) continue;
      if (kind === 'directory') await walk(join(below, name), part === '**' ? parts : rest, depth + 1);
      else if (kind === 'file' && rest.length === 0 && part !== '**') found.add(join(below, name));
    }
  };
  await walk('', patternParts(pattern), 0);
  return [...found].sort(compareText);
}

/** A `**` at the end means all files below. */
function patternParts(pattern: string): string[] {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return parts.at(-1) === '**' ? [...parts, '*'] : parts;
}
