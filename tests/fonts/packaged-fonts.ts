/** The fonts that come with the program, whatever this machine has: opened once for all tests of a file. */
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import type { LoadedFonts } from '../../src/fonts/loaded-fonts.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';

let loading: Promise<LoadedFonts> | undefined;

export function packagedFonts(): Promise<LoadedFonts> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LoadedFonts> {
  const { value } = await loadFonts(memoryWorld({}, { behind: nodeWorld() }), {});
  if (value === undefined) throw new Error('the packaged fonts are not installed');
  return value;
}
