/** The output folder while a run works in it: taken for this run alone, and left with its manifest and summary. */
import { type Manifest, manifestName } from '../manifest/manifest.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import { readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { World } from '../world/world.ts';
import { clearStaging, lockName } from './staging.ts';
import { type SummaryOptions, updateSummary } from './update-summary.ts';

export type FolderRefusal =
  /** Another run works there. */
  | { readonly kind: 'locked'; readonly by: string }
  /** Why the folder cannot be used, in words for the user. */
  | { readonly kind: 'refused'; readonly problem: string };

/** Does the work with the folder's manifest while nobody else can work there. */
export async function inFolder<T>(
  world: World,
  folder: string,
  work: (standing: Manifest) => Promise<T>,
): Promise<T | FolderRefusal> {
  const lock = await world.lock(`${folder}/${lockName}`);
  if (!lock.ok) return { kind: 'refused', problem: explainFailure(lock) };
  if (!lock.value.isHeld) return { kind: 'locked', by: lock.value.by };
  try {
    const read = await readManifest(world, folder);
    if (read.kind === 'failed') return { kind: 'refused', problem: explainFailure(read.failure) };
    if (read.kind === 'unreadable') return { kind: 'refused', problem: unreadableManifest(read.path) };
    return await work(read.manifest);
  } finally {
    await lock.value.release();
  }
}

export interface FolderChange extends Pick<SummaryOptions, 'force' | 'makeTables'> {
  /** The manifest before and after the work. */
  readonly standing: Manifest;
  readonly manifest: Manifest;
  /** Whether the folder gets a manifest, and a summary. */
  readonly isRecorded: boolean;
  readonly isSummed: boolean;
}

/** Writes the summary and, last of all, the manifest; then nothing is left of the work. Returns what the machine refused. */
export async function closeFolder(world: World, folder: string, change: FolderChange): Promise<readonly string[]> {
  const problems = change.isRecorded ? await record(world, folder, change) : [];
  await clearStaging(world, folder);
  return problems;
}

async function record(world: World, folder: string, change: FolderChange): Promise<readonly string[]> {
  const { standing, manifest, isSummed, force, makeTables } = change;
  const isSame = manifest === standing;
  const summary = isSummed ? await updateSummary(world, folder, manifest, { isSame, force, makeTables }) : undefined;
  const complete = summary ? { ...manifest, 汇总表: summary.records } : manifest;
  const problems = summary?.problems ?? [];
  const isOnRecord = JSON.stringify(complete.汇总表) === JSON.stringify(standing.汇总表);
  if (isSame && isOnRecord && (await world.kindOf(`${folder}/${manifestName}`)).ok) return problems;
  const written = await world.writeWhole(`${folder}/${manifestName}`, printManifest(complete));
  return written.ok ? problems : [...problems, explainFailure(written)];
}
