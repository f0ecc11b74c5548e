/**
 * Joins the output folders of shards into one, as if one run had made all: files, manifest, summary.
 *
 * Two shards that say different things of one report, or give files of one name, are a conflict: neither side is taken.
 */
import { dirname } from 'node:path';
import { compareText, error, type Finding, fileStart } from '../core/finding.ts';
import { addEntries } from '../manifest/add-entries.ts';
import { fileNames } from '../manifest/file-names.ts';
import type { FileRecord, Manifest, ManifestEntry } from '../manifest/manifest.ts';
import { ownersOf } from '../manifest/owner-of.ts';
import { readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { sha256 } from '../manifest/sha256.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { World } from '../world/world.ts';
import type { BuiltReport } from './built-report.ts';
import { leaveOutGone, type Searched, tellLeftOver } from './gone-reports.ts';
import { foundTogether, withTogether } from './look-together.ts';
import { nameClashes } from './name-outputs.ts';
import type { Made, MadeFile } from './order.ts';
import { type Finished, finish } from './publish-all.ts';
import { rebase } from './rebase.ts';
import { announced, clearTemporary, readJournal, writeJournal } from './staging.ts';

export interface Merged {
  readonly reports: readonly BuiltReport[];
  readonly manifest: Manifest;
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
}

interface ShardEntry {
  readonly folder: string;
  /** As the target names its files. */
  readonly entry: ManifestEntry;
}

/** `standing`: the target's manifest. The caller holds the target's lock. */
export async function mergeShards(
  world: World,
  shards: readonly string[],
  target: string,
  standing: Manifest,
  force: boolean,
): Promise<Merged> {
  await clearTemporary(world, target);
  const problems: string[] = [];
  const entries: ShardEntry[] = [];
  for (const folder of shards) entries.push(...(await readShard(world, folder, target, problems)));
  const conflicts = conflictsAmong(world, entries, target);
  const single = [...new Map(entries.map((one) => [one.entry.文件, one])).values()];
  const found = foundTogether(single.map(({ entry }) => entry));
  const once = single.map((one) => ({ ...one, entry: withTogether(one.entry, found(one.entry)) }));
  const journal = await readJournal(world, target);
  const files = once.flatMap(({ entry }) => (conflicts.has(entry.文件) ? [] : entry.输出));
  if (files.length > 0) await writeJournal(world, target, [...journal, ...files]);
  const destination = { folder: target, owners: ownersOf(standing), isAnnounced: announced(journal), force };
  const finished: Finished[] = [];
  for (const one of once) {
    const made = await madeInShard(world, one, target, problems);
    const found = { file: made.file, base: target };
    finished.push(await finish(world, found, made, conflicts.get(one.entry.文件), destination));
  }
  const added = addEntries(
    standing,
    finished.flatMap(({ entry }) => entry ?? []),
  );
  const searched = await whereMerged(world, once, target);
  const manifest = await leaveOutGone(world, added, target, searched);
  const left = tellLeftOver(world, manifest, target, searched);
  return { reports: [...finished.map(({ report }) => report), ...left], manifest, problems };
}

/** The shards may have been made on other machines: a report can be missed only beside one whose YAML is at hand. */
async function whereMerged(world: World, merged: readonly ShardEntry[], target: string): Promise<Searched> {
  const reports = merged.map((one) => ({ file: fileOf(world, one, target), base: target }));
  const folders = new Set<string>();
  for (const { file } of reports) if ((await world.kindOf(file)).ok) folders.add(dirname(file));
  return { folders: [...folders].sort(compareText), reports, passedOver: [] };
}

async function readShard(world: World, folder: string, target: string, problems: string[]): Promise<ShardEntry[]> {
  const read = await readManifest(world, folder);
  if (read.kind === 'read') {
    return read.manifest.报告.map((entry) => ({ folder, entry: rebase(world.cwd, entry, folder, target) }));
  }
  if (read.kind === 'failed') problems.push(explainFailure(read.failure));
  if (read.kind === 'unreadable') problems.push(unreadableManifest(read.path));
  if (read.kind === 'missing') problems.push(`${folder} 里没有清单：它不是输出目录，或那一份还没有生成完`);
  return [];
}

/** By the recorded name of the report. */
function conflictsAmong(world: World, entries: readonly ShardEntry[], target: string): ReadonlyMap<string, Finding> {
  const conflicts = new Map<string, Finding>();
  const first = new Map<string, ShardEntry>();
  for (const one of entries) {
    const { 文件: name } = one.entry;
    const other = first.get(name);
    if (other === undefined) first.set(name, one);
    else if (!saysTheSame(other.entry, one.entry))
      conflicts.set(name, mergeConflict(fileOf(world, one, target), other, one));
  }
  const outputs = [...first.values()].map((one) => {
    const file = fileOf(world, one, target);
    return { file, name: one.entry.名称, place: fileStart(file), recorded: one.entry.文件 };
  });
  const clashes = nameClashes(outputs);
  for (const { file, recorded } of outputs) {
    const clash = clashes.get(file);
    if (clash !== undefined && !conflicts.has(recorded)) conflicts.set(recorded, clash);
  }
  return conflicts;
}

function saysTheSame(a: ManifestEntry, b: ManifestEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mergeConflict(file: string, first: ShardEntry, second: ShardEntry): Finding {
  return error('merge-conflict', fileStart(file), {
    message: `${first.folder} 和 ${second.folder} 里都有这份报告，内容却不同，没有合并`,
    hint: '在两个目录里用同样的文件重新生成，或只合并其中一个目录',
  });
}

function fileOf(world: World, { entry }: ShardEntry, target: string): string {
  return fileNames(world, target, '', '').fileOf(entry.文件);
}

/** A file that is not what the shard's manifest says is not taken, nor is its report. */
async function madeInShard(world: World, one: ShardEntry, target: string, problems: string[]): Promise<Made> {
  const file = fileOf(world, one, target);
  const files = await Promise.all(one.entry.输出.map((record) => readOutput(world, one.folder, record, problems)));
  const whole = files.filter((found) => found !== undefined);
  const entry: ManifestEntry = { ...one.entry, 输出: [] };
  const taken = whole.length === files.length ? whole : [];
  return { file, entry, place: fileStart(file), findings: [], accepted: [], files: taken };
}

async function readOutput(
  world: World,
  folder: string,
  { 文件: name, SHA256: hash }: FileRecord,
  problems: string[],
): Promise<MadeFile | undefined> {
  const read = await world.readBytes(`${folder}/${name}`);
  if (read.ok && sha256(read.value) === hash) return { name, sha256: hash, bytes: read.value };
  problems.push(read.ok ? `${folder}/${name} 与那里的清单不符，没有合并` : explainFailure(read));
  return undefined;
}
