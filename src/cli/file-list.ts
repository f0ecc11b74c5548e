/** `--files`: a text file that names one report a line; blank lines and such that begin with `#` are left out. */
import { explainFailure } from '../world/explain-failure.ts';
import type { World } from '../world/world.ts';

export interface FileList {
  /** Paths from the folder that the user is in, as everywhere on the command line. */
  readonly named: readonly string[];
  readonly problem?: string;
}

export async function readFileList(world: World, path: string): Promise<FileList> {
  const read = await world.readBytes(path);
  if (!read.ok) return { named: [], problem: explainFailure(read) };
  const lines = new TextDecoder().decode(read.value).split(/\r?\n/);
  return { named: lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')) };
}
