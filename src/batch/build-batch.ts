/**
 * One run over many reports: finds out which must be made, makes them, and puts them into the output folder.
 *
 * Nothing in the folder is touched before the names of all reports are known. The manifest is written after the files,
 * and what is needed to go on after a sudden end before them: whenever a run is stopped, the next one completes it to
 * the same bytes. The caller holds the folder's lock.
 */
import { fileStart } from '../core/finding.ts';
import { addEntries } from '../manifest/add-entries.ts';
import { fileNames } from '../manifest/file-names.ts';
import type { Manifest, ManifestEntry } from '../manifest/manifest.ts';
import { ownersOf } from '../manifest/owner-of.ts';
import type { World } from '../world/world.ts';
import { type BuiltReport, tellKept } from './built-report.ts';
import { fileHashes } from './file-hashes.ts';
import { lookTogether } from './look-together.ts';
import { makeAll } from './make-all.ts';
import { type NamedOutput, nameClashes } from './name-outputs.ts';
import type { BuildSettings, Failure, Order } from './order.ts';
import { type FoundFile, type KeptStep, type MadeStep, type OrderStep, type Planned, planBatch } from './plan-batch.ts';
import type { BatchProgress } from './progress.ts';
import { type Finished, finish } from './publish-all.ts';
import { announced, clearTemporary, readJournal, stageOf, writeJournal } from './staging.ts';
import type { Workshop } from './workshop.ts';

export interface Batch {
  readonly files: readonly FoundFile[];
  readonly settings: BuildSettings;
  readonly manifest: Manifest;
  /** Makes all again, and writes over whatever is there. */
  readonly force: boolean;
  readonly progress: BatchProgress;
  /** Whether these are all reports of a folder, to be looked at together. */
  readonly isTogether: boolean;
  /** Gives a workshop for so many reports, which the caller closes; whether it lets the files wait on the disk. */
  open(orders: number): Promise<{ readonly workshop: Workshop; readonly isStaging: boolean }>;
  isStopped(): boolean;
  /** Called when only the putting in place is left, which a stop no longer ends. */
  allMade(): void;
}

export interface BuiltBatch {
  /** In the order of the files. */
  readonly reports: readonly BuiltReport[];
  readonly manifest: Manifest;
}

interface FailedStep {
  readonly kind: 'failed';
  readonly found: FoundFile;
  readonly failure: Failure;
}

export type Ready = KeptStep | MadeStep | FailedStep;

/** Returns undefined when it was stopped; the folder is then as it was. */
export async function buildBatch(world: World, batch: Batch): Promise<BuiltBatch | undefined> {
  const { files, settings, manifest, force, progress } = batch;
  await clearTemporary(world, settings.folder);
  const plan: Planned[] = force
    ? files.map((found) => ({ kind: 'order', found }))
    : await planBatch(world, files, manifest, settings, fileHashes(world));
  progress.planned(plan.length, plan.filter(({ kind }) => kind === 'kept').length);
  const once = await carryOut(world, plan, batch);
  const ready = once && (await carryOut(world, withoutKeptInClash(once), batch));
  if (ready === undefined) return undefined;
  batch.allMade();
  const finished = await publishAll(
    world,
    batch.isTogether ? lookTogether(world, ready, batch.settings.folder) : ready,
    batch,
  );
  const entries = finished.flatMap(({ entry }) => entry ?? []);
  return { reports: finished.map(({ report }) => report), manifest: addEntries(manifest, entries) };
}

/** Returns the steps with what was still to be made, made. */
async function carryOut(
  world: World,
  steps: readonly (Ready | OrderStep)[],
  batch: Batch,
): Promise<Ready[] | undefined> {
  const count = steps.filter(({ kind }) => kind === 'order').length;
  if (count === 0) return steps.filter((step) => step.kind !== 'order');
  const { workshop, isStaging } = await batch.open(count);
  const orders = new Map(steps.map((step) => [step, orderFor(world, step.found, batch, isStaging)]));
  const wanted = steps.flatMap((step) => (step.kind === 'order' ? (orders.get(step) ?? []) : []));
  const results = await makeAll(workshop, wanted, { ...batch.progress, isStopped: batch.isStopped });
  if (batch.isStopped()) return undefined;
  return steps.flatMap((step): Ready[] => {
    if (step.kind !== 'order') return [step];
    const order = orders.get(step);
    const result = order && results.get(order);
    if (result === undefined) return [];
    const { found } = step;
    return 'made' in result
      ? [{ kind: 'made', found, made: result.made }]
      : [{ kind: 'failed', found, failure: result.failure }];
  });
}

function orderFor(world: World, { file, base }: FoundFile, { settings }: Batch, isStaging: boolean): Order {
  const name = fileNames(world, settings.folder, file, base).nameOf(file);
  return { file, base, settings, stage: isStaging ? stageOf(settings.folder, name) : undefined };
}

/** What stands already and has another one's name is made again: only so is it known where it says its name. */
function withoutKeptInClash(ready: readonly Ready[]): (Ready | OrderStep)[] {
  const clashes = nameClashes(ready.map(nameOf));
  return ready.map((step) => {
    const { found } = step;
    return step.kind === 'kept' && clashes.has(found.file) ? { kind: 'order', found } : step;
  });
}

function nameOf(step: Ready): NamedOutput {
  const { file } = step.found;
  if (step.kind === 'made') return { file, name: step.made.entry.名称, place: step.made.place };
  const name = step.kind === 'kept' ? step.kept.entry.名称 : undefined;
  return { file, name, place: fileStart(file) };
}

async function publishAll(world: World, ready: readonly Ready[], batch: Batch): Promise<Finished[]> {
  const { settings, manifest, force } = batch;
  const { folder, formats } = settings;
  const journal = await readJournal(world, folder);
  const destination = { folder, owners: ownersOf(manifest), isAnnounced: announced(journal), force };
  const clashes = nameClashes(ready.map(nameOf));
  const files = ready.flatMap((step) => (step.kind === 'made' && !clashes.has(step.found.file) ? step.made.files : []));
  // Said before anything is written: what stands in the folder after a sudden end is known to be ours.
  const records = files.map(({ name, sha256 }) => ({ 文件: name, SHA256: sha256 }));
  if (records.length > 0) await writeJournal(world, folder, [...journal, ...records]);
  const finished: Finished[] = [];
  for (const step of ready) {
    const { found } = step;
    if (step.kind === 'kept')
      finished.push({ report: tellKept(step.kept, folder, formats), ...newlyFound(step.kept.entry, manifest) });
    else if (step.kind === 'failed') finished.push({ report: tellFailed(step) });
    else finished.push(await finish(world, found, step.made, clashes.get(found.file), destination));
  }
  return finished;
}

/** An unchanged report's entry changes with what is found of it beside the others. */
function newlyFound(entry: ManifestEntry, { 报告: standing }: Manifest): Pick<Finished, 'entry'> {
  const before = standing.find(({ 文件: file }) => file === entry.文件)?.跨文件问题 ?? [];
  return JSON.stringify(before) === JSON.stringify(entry.跨文件问题 ?? []) ? {} : { entry };
}

function tellFailed({ found: { file }, failure }: FailedStep): BuiltReport {
  return { file, result: 'failed', outputs: [], findings: [], accepted: [], problems: [], failure };
}
