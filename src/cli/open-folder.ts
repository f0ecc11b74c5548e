/** The output folder before a build: why nothing can be written there. */
import { readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { World } from '../world/world.ts';

/** Returns the reason in words for the user, or undefined when the folder can take files. */
export async function whyNotInto(world: World, folder: string): Promise<string | undefined> {
  const kind = await world.kindOf(folder);
  if (kind.ok && kind.value !== 'directory') return `${folder} 是文件，不是文件夹。请用 -o 换一个输出目录`;
  if (!kind.ok && kind.problem !== 'missing') return explainFailure(kind);
  const read = await readManifest(world, folder);
  if (read.kind === 'failed') return explainFailure(read.failure);
  return read.kind === 'unreadable' ? unreadableManifest(read.path) : undefined;
}
