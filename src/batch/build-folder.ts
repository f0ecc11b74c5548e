/**
 * A run as a whole: takes the output folder for itself, builds, writes the manifest and the summary, and leaves the
 * folder without a trace of its work.
 */
import type { Manifest } from '../manifest/manifest.ts';
import type { World } from '../world/world.ts';
import { type Batch, buildBatch } from './build-batch.ts';
import type { BuiltReport } from './built-report.ts';
import { leaveOutGone, type Searched, tellLeftOver } from './gone-reports.ts';
import { closeFolder, type FolderRefusal, inFolder } from './output-folder.ts';
import { isStagingThere } from './staging.ts';
import { ownWorkshop, type Workshop, type WorkshopLimits } from './workshop.ts';

export interface FolderRun extends Pick<Batch, 'files' | 'settings' | 'force' | 'progress'> {
  readonly searched: Searched;
  /** How many threads. */
  readonly jobs: number;
  readonly limits: WorkshopLimits;
  /** Whether the folder gets a manifest though nothing was made. */
  readonly isRecorded: boolean;
  /** Whether it gets a summary though it had none. */
  readonly isSummed: boolean;
}

export type FolderResult = FolderRefusal | FolderBuilt | FolderStopped;

export interface FolderBuilt {
  readonly kind: 'built';
  readonly reports: readonly BuiltReport[];
  readonly problems: readonly string[];
}

/** The user pressed Ctrl-C. */
export interface FolderStopped {
  readonly kind: 'stopped';
  /** Whether what was made waits for the next run. */
  readonly isReady: boolean;
}

/** So few reports are made sooner than a thread starts. */
const fewest = 2;

export function buildFolder(world: World, run: FolderRun): Promise<FolderResult> {
  return inFolder(world, run.settings.folder, (standing) => buildInto(world, run, standing));
}

async function buildInto(world: World, run: FolderRun, standing: Manifest): Promise<FolderResult> {
  const stop = stopping(world);
  const shop = workshopOf(world, run, stop);
  try {
    return await buildWith(shop, world, run, standing, stop);
  } finally {
    stop.end();
    await shop.close();
  }
}

async function buildWith(
  shop: RunWorkshop,
  world: World,
  run: FolderRun,
  standing: Manifest,
  stop: Stopping,
): Promise<FolderResult> {
  const { folder } = run.settings;
  const batch = { ...run, ...stop, manifest: standing, isTogether: run.isSummed, open: shop.open };
  const built = await buildBatch(world, batch);
  if (built === undefined) return { kind: 'stopped', isReady: await isStagingThere(world, folder) };
  const isMade = built.reports.some(({ outputs }) => outputs.length > 0);
  const isRecorded = run.isRecorded || standing.报告.length > 0 || isMade;
  const isSummed = run.isSummed || standing.汇总表 !== undefined;
  const makeTables = shop.summary;
  const manifest = await leaveOutGone(world, built.manifest, folder, run.searched);
  const change = { standing, manifest, isRecorded, isSummed, force: run.force, makeTables };
  const problems = await closeFolder(world, folder, change);
  const left = tellLeftOver(world, manifest, folder, run.searched);
  return { kind: 'built', reports: [...built.reports, ...left], problems };
}

interface Stopping extends Pick<Batch, 'isStopped' | 'allMade'> {
  /** The workshop to end when the user wants an end. */
  watch(workshop: Workshop): void;
  end(): void;
}

function stopping(world: World): Stopping {
  let isStopped = false;
  let isTooLate = false;
  let stopListening = () => {};
  return {
    isStopped: () => isStopped,
    allMade() {
      isTooLate = true;
    },
    watch(workshop) {
      stopListening();
      stopListening = world.onInterrupt(() => {
        if (isTooLate) return;
        isStopped = true;
        void workshop.close();
      });
    },
    end: () => stopListening(),
  };
}

/** What a run makes things in: opened when there is something to make, and kept for the summary, so that all is loaded once. */
interface RunWorkshop extends Pick<Workshop, 'summary' | 'close'> {
  readonly open: Batch['open'];
}

function workshopOf(world: World, run: FolderRun, stop: Stopping): RunWorkshop {
  let opened: ReturnType<Batch['open']> | undefined;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= opened?.then(({ workshop }) => workshop.close());
    return closing ?? Promise.resolve();
  };
  return {
    open: (orders) => {
      opened ??= openWorkshop(world, run, stop, orders);
      return opened;
    },
    async summary(order) {
      const tables = await ((await opened)?.workshop ?? ownWorkshop(world)).summary(order);
      // The last that it makes: threads take a while to end, in which the files are written.
      void close();
      return tables;
    },
    close,
  };
}

/** Only where threads do the work can this one hear Ctrl-C: the program itself is ended by it at once, as by any sudden end. */
async function openWorkshop(
  world: World,
  { jobs, limits }: FolderRun,
  stop: Stopping,
  orders: number,
): ReturnType<Batch['open']> {
  if (orders <= fewest || world.processors === 0) return { workshop: ownWorkshop(world), isStaging: false };
  const { threadPool } = await import('./pool.ts');
  const workshop = threadPool(world, Math.min(jobs, orders), limits);
  stop.watch(workshop);
  return { workshop, isStaging: true };
}
