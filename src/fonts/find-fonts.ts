/**
 * Finds font files in the system's font folders, by file name.
 *
 * In: the world. Out: the path of every font file, by its name in small letters. Nothing is opened.
 */
import type { World } from '../world/world.ts';

/** How deep a font may lie: TeX keeps its fonts seven folders below its own. */
const deepest = 8;
const fontName = /\.(ttf|otf|ttc)$/i;

/** Of two files with one name the first found counts: folders in the world's order, files before folders. */
export async function findFonts(world: World): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of world.fontFolders) await collect(world, folder, deepest, found);
  return found;
}

async function collect(world: World, folder: string, depth: number, found: Map<string, string>): Promise<void> {
  const listed = await world.list(folder);
  if (!listed.ok) return;
  const folders: string[] = [];
  for (const entry of listed.value) {
    const path = `${folder}/${entry.name}`;
    if (entry.kind === 'directory') folders.push(path);
    else if (fontName.test(entry.name)) addOnce(found, entry.name.toLowerCase(), path);
  }
  if (depth === 0) return;
  for (const inner of folders) await collect(world, inner, depth - 1, found);
}

function addOnce(found: Map<string, string>, name: string, path: string): void {
  if (!found.has(name)) found.set(name, path);
}
