/** Reads the manifest of an output folder through the World. */
import type { FileFailure, World } from '../world/world.ts';
import { emptyManifest, type Manifest, manifestName } from './manifest.ts';
import { parseManifest } from './parse-manifest.ts';

export type ManifestRead =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  /** There is none yet. */
  | { readonly kind: 'missing'; readonly manifest: Manifest }
  /** Somebody else's file, or one that was damaged. */
  | { readonly kind: 'unreadable'; readonly path: string }
  | { readonly kind: 'failed'; readonly failure: FileFailure };

export async function readManifest(world: World, folder: string): Promise<ManifestRead> {
  const path = `${folder}/${manifestName}`;
  const read = await world.readBytes(path);
  if (!read.ok && read.problem === 'missing') return { kind: 'missing', manifest: emptyManifest };
  if (!read.ok) return { kind: 'failed', failure: read };
  const manifest = parseManifest(new TextDecoder().decode(read.value));
  return manifest === undefined ? { kind: 'unreadable', path } : { kind: 'read', manifest };
}

/** What to say of a manifest that is none of ours, or was damaged. */
export function unreadableManifest(path: string): string {
  return `${path} 读不懂，可能被改动过，或是其他程序的文件。请移走它再试`;
}
