/**
 * A run as a whole: takes the output folder for itself, builds, writes the manifest and the summary, and leaves the
 * folder without a trace of its work.
 */
import { type Manifest, manifestName } from '../manifest/manifest.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import { readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { World } from '../world/world.ts';
import { type Batch, buildBatch } from './build-batch.ts';
import type { BuiltReport } from './built-report.ts';
import { clearStaging, isStagingThere, lockName } from './staging.ts';
import { updateSummary } from './update-summary.ts';
import { ownWorkshop, type Workshop, type WorkshopLimits } from './workshop.ts';

export interface FolderRun extends Pick<Batch, 'files' | 'settings' | 'force' | 'progress'> {
  /** How many threads. */
  readonly jobs: number;
  readonly limits: WorkshopLimits;
  /** Whether the folder gets a manifest though nothing was made. */
  readonly isRecorded: boolean;
  /** Whether it gets a summary though it had none. */
  readonly isSummed: boolean;
}

export type FolderResult =
  | { readonly kind: 'built'; readonly reports: readonly BuiltReport[]; readonly problems: readonly string[] }
  /** Another run works there. */
  | { readonly kind: 'locked'; readonly by: string }
  /** Why the folder cannot be used, in words for the user. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** The user pressed Ctrl-C; `ready`: whether what was made waits for the next run. */
  | { readonly kind: 'stopped'; readonly isReady: boolean };

/** So few reports are made sooner than a thread starts. */
const fewest = 2;

export async function buildFolder(world: World, run: FolderRun): Promise<FolderResult> {
  const { folder } = run.settings;
  const lock = await world.lock(`${folder}/${lockName}`);
  if (!lock.ok) return { kind: 'refused', problem: explainFailure(lock) };
  if (!lock.value.isHeld) return { kind: 'locked', by: lock.value.by };
  try {
    return await buildLocked(world, run);
  } finally {
    await lock.value.release();
  }
}

async function buildLocked(world: World, run: FolderRun): Promise<FolderResult> {
  const { folder } = run.settings;
  const read = await readManifest(world, folder);
  if (read.kind === 'failed') return { kind: 'refused', problem: explainFailure(read.failure) };
  if (read.kind === 'unreadable') return { kind: 'refused', problem: unreadableManifest(read.path) };
  const { manifest: standing } = read;
  const stop = stopping(world);
  const built = await buildBatch(world, { ...run, manifest: standing, open: opener(world, run, stop), ...stop });
  stop.end();
  if (built === undefined) return { kind: 'stopped', isReady: await isStagingThere(world, folder) };
  const problems = await writeFolder(world, run, standing, built.manifest, built.reports);
  await clearStaging(world, folder);
  return { kind: 'built', reports: built.reports, problems };
}

interface Stopping {
  isStopped(): boolean;
  /** The workshop to end when the user wants an end. */
  watch(workshop: Workshop): void;
  end(): void;
}

function stopping(world: World): Stopping {
  let isStopped = false;
  let stopListening = () => {};
  return {
    isStopped: () => isStopped,
    watch(workshop) {
      stopListening();
      stopListening = world.onInterrupt(() => {
        isStopped = true;
        void workshop.close();
      });
    },
    end: () => stopListening(),
  };
}

/** Only where threads do the work can this one hear Ctrl-C: the program itself is ended by it at once, as by any sudden end. */
function opener(world: World, { jobs, limits }: FolderRun, stop: Stopping): Batch['open'] {
  return async (orders) => {
    if (orders <= fewest || world.processors === 0) return { workshop: ownWorkshop(world), isStaging: false };
    const { threadPool } = await import('./pool.ts');
    const workshop = threadPool(Math.min(jobs, orders), limits);
    stop.watch(workshop);
    return { workshop, isStaging: true };
  };
}

async function writeFolder(
  world: World,
  { settings: { folder }, force, isRecorded, isSummed }: FolderRun,
  standing: Manifest,
  manifest: Manifest,
  reports: readonly BuiltReport[],
): Promise<string[]> {
  const isWritten = standing.报告.length > 0 || reports.some(({ outputs }) => outputs.length > 0);
  if (!isRecorded && !isWritten) return [];
  const isSame = manifest === standing;
  const wantsSummary = isSummed || standing.汇总表 !== undefined;
  const summary = wantsSummary ? await updateSummary(world, folder, manifest, { isSame, force }) : undefined;
  const complete = summary ? { ...manifest, 汇总表: summary.records } : manifest;
  const problems = [...(summary?.problems ?? [])];
  const isOnRecord = JSON.stringify(complete.汇总表) === JSON.stringify(standing.汇总表);
  if (isSame && isOnRecord && (await world.kindOf(`${folder}/${manifestName}`)).ok) return problems;
  const written = await world.writeWhole(`${folder}/${manifestName}`, printManifest(complete));
  return written.ok ? problems : [...problems, explainFailure(written)];
}
