/** What a report was made of, for its manifest entry: the author's files, what they refer to, and its region packs. */
import { resolve } from 'node:path';
import type { FileNames } from '../manifest/file-names.ts';
import { byFile } from '../manifest/make-entry.ts';
import type { FileRecord, PackRecord, ReferenceRecord } from '../manifest/manifest.ts';
import { packRecord } from '../manifest/pack-record.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { Pack } from '../packs/load-pack.ts';
import { packFiles, packFolders } from '../packs/pack-files.ts';
import type { Program, ReportRun } from '../pipeline.ts';
import { findFolderFile } from '../source/find-folder-file.ts';
import { referencesAsWritten } from '../source/references.ts';
import type { RecordedReads } from './recorded-reads.ts';
import type { WatchedProgram } from './watched-program.ts';

export interface Reading {
  readonly run: ReportRun;
  /** What this report read, and what the program read for all. */
  readonly reads: RecordedReads;
  readonly shared: RecordedReads;
  readonly watched: WatchedProgram;
  readonly names: FileNames;
}

export interface WhatItRead {
  readonly inputs: readonly FileRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly packs: readonly PackRecord[];
}

/** These say that a file could not be had; trying again may go well though nothing has changed that we could see. */
const passing = /^(file|pack|font-file)-(?!missing$)|-denied$|^packaged-|^font-file-missing$/;

export async function whatItRead({ world }: Program, reading: Reading): Promise<WhatItRead> {
  const { run, watched } = reading;
  const packs: PackRecord[] = [];
  for (const pack of watched.packs) packs.push(await recordOf(world, pack, reading));
  const isPassing = watched.isPackMissing() || run.findings.some(({ code }) => passing.test(code));
  if (isPassing) return { inputs: [], references: [], packs };
  return { inputs: await inputsOf(world, reading), references: referencesOf(reading), packs };
}

async function inputsOf(world: Program['world'], { run, reads, names }: Reading): Promise<FileRecord[]> {
  const hashes = new Map([...reads.hashes].map(([path, hash]) => [names.nameOf(path), hash]));
  // An attachment that is no YAML file is named on the page and not read.
  for (const { file } of allRuns(run).flatMap(({ workspace }) => workspace?.attachments ?? [])) {
    const name = names.nameOf(file);
    const read = hashes.has(name) ? undefined : await world.readBytes(file);
    if (read?.ok) hashes.set(name, sha256(read.value));
  }
  // Where a file cannot be understood its 部门.yaml is not read; mended, it will be.
  for (const path of reads.hashes.keys()) {
    const shared = await findFolderFile(world, path);
    const name = shared && names.nameOf(shared);
    if (name && !hashes.has(name)) hashes.set(name, await hashNow(world, shared));
  }
  return [...hashes].map(([name, hash]) => ({ 文件: name, SHA256: hash })).sort(byFile);
}

function referencesOf({ run, names }: Reading): ReferenceRecord[] {
  const written = new Map<string, readonly string[]>();
  for (const { workspace } of allRuns(run)) {
    const sources = workspace ? [workspace.main, ...workspace.attachments.flatMap(({ source }) => source ?? [])] : [];
    for (const source of sources) written.set(names.nameOf(source.file), referencesAsWritten(source));
  }
  return [...written]
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => ({ 文件: name, 附件: items }))
    .sort(byName);
}

/** The report and its annexes, and theirs. */
function allRuns(run: ReportRun): ReportRun[] {
  return [run, ...run.annexes.flatMap(allRuns)];
}

function byName(a: ReferenceRecord, b: ReferenceRecord): number {
  return byFile({ 文件: a.文件, SHA256: '' }, { 文件: b.文件, SHA256: '' });
}

const known = new WeakMap<Pack, Promise<PackRecord>>();

/** The folders of a pack are the same for all its reports. */
function recordOf(world: Program['world'], pack: Pack, reading: Reading): Promise<PackRecord> {
  const record = known.get(pack) ?? readRecord(world, pack, reading);
  known.set(pack, record);
  return record;
}

async function readRecord(world: Program['world'], pack: Pack, { shared, names }: Reading): Promise<PackRecord> {
  const files: FileRecord[] = [];
  for (const path of await packFiles(world, packFolders(world, pack))) {
    const hash = shared.hashes.get(resolve(world.cwd, path)) ?? (await hashNow(world, path));
    files.push({ 文件: names.nameOf(path), SHA256: hash });
  }
  return packRecord(files);
}

async function hashNow(world: Program['world'], path: string): Promise<string> {
  const read = await world.readBytes(path);
  return read.ok ? sha256(read.value) : '';
}
