/** The output folder before a build: whether it can take files, and what stands in its manifest. */
import { emptyManifest, type Manifest } from '../manifest/manifest.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { World } from '../world/world.ts';
import { explainFailure } from './explain-failure.ts';

export interface OpenedFolder {
  readonly manifest: Manifest;
  /** Why nothing can be written there, in words for the user. */
  readonly problem: string | undefined;
}

export async function openFolder(world: World, folder: string): Promise<OpenedFolder> {
  const kind = await world.kindOf(folder);
  if (kind.ok && kind.value !== 'directory') return refused(`${folder} 是文件，不是文件夹。请用 -o 换一个输出目录`);
  if (!kind.ok && kind.problem !== 'missing') return refused(explainFailure(kind));
  const read = await readManifest(world, folder);
  if (read.kind === 'failed') return refused(explainFailure(read.failure));
  if (read.kind === 'unreadable') return refused(unreadableManifest(read.path));
  return { manifest: read.manifest, problem: undefined };
}

export function unreadableManifest(path: string): string {
  return `${path} 读不懂，可能被改动过，或是其他程序的文件。请移走它再试`;
}

function refused(problem: string): OpenedFolder {
  return { manifest: emptyManifest, problem };
}
