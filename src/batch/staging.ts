/**
 * The folder `.jixiao` within the output folder, where files wait until the names of all reports are known.
 *
 * Each report leaves a record beside its files. A run that was stopped, however hard, leaves them there: the next one takes
 * over what is still current. At the end of a run the folder is gone.
 */
import { compareText } from '../core/finding.ts';
import type { FileRecord } from '../manifest/manifest.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { World } from '../world/world.ts';
import type { FileHashes } from './file-hashes.ts';
import type { Made, MadeFile } from './order.ts';

export const stagingName = '.jixiao';
export const lockName = '.jixiao.lock';
const journalName = '写入.json';

/** Where the files and the record of a report wait; the same for every run. `name`: what the manifest calls its main file. */
export function stageOf(folder: string, name: string): string {
  return `${folder}/${stagingName}/${sha256(new TextEncoder().encode(name)).slice(0, 24)}`;
}

/** One that a power cut spoils is no record, and its report is made again. */
export async function writeRecord(world: World, stage: string, made: Made): Promise<void> {
  await world.writeWhole(`${stage}.json`, JSON.stringify(made), 'system');
}

/** Returns what an earlier run made of the report, when all of it is still there. */
export async function readStaged(
  world: World,
  folder: string,
  stage: string,
  hashes: FileHashes,
): Promise<Made | undefined> {
  const made = await readJson<Made>(world, `${stage}.json`);
  if (made === undefined) return undefined;
  const files: MadeFile[] = [];
  for (const file of made.files) {
    const found = await whereIs(file, folder, hashes);
    if (found === undefined) return undefined;
    files.push(found);
  }
  return { ...made, files };
}

/** A run that was stopped while it moved its files has some of them in their place already. */
async function whereIs(file: MadeFile, folder: string, hashes: FileHashes): Promise<MadeFile | undefined> {
  const { staged, name, sha256: hash } = file;
  if (staged !== undefined && (await hashes.hashOf(staged)) === hash) return file;
  return (await hashes.hashOf(`${folder}/${name}`)) === hash ? { name, sha256: hash } : undefined;
}

/** Whether a stopped run left anything: then, and only then, are there records to look for. */
export async function isStagingThere(world: World, folder: string): Promise<boolean> {
  return (await world.kindOf(`${folder}/${stagingName}`)).ok;
}

/** What a stopped run was about to write: such a file is ours, though no manifest says so yet. */
export type Journal = readonly FileRecord[];

export async function readJournal(world: World, folder: string): Promise<Journal> {
  return (await readJson<Journal>(world, `${folder}/${stagingName}/${journalName}`)) ?? [];
}

export async function writeJournal(world: World, folder: string, journal: Journal): Promise<void> {
  const sorted = [...journal].sort((a, b) => compareText(a.文件, b.文件));
  await world.writeWhole(`${folder}/${stagingName}/${journalName}`, JSON.stringify(sorted));
}

/** Whether a file of this name and content was announced. Names differ by more than capitals. */
export function announced(journal: Journal): (name: string, hash: string) => boolean {
  const known = new Set(journal.map(({ 文件: name, SHA256: hash }) => `${name.toLowerCase()}/${hash}`));
  return (name, hash) => known.has(`${name.toLowerCase()}/${hash}`);
}

/** Removes the staging folder, and what half-written files a stopped run left under temporary names. */
export async function clearStaging(world: World, folder: string): Promise<void> {
  await world.remove(`${folder}/${stagingName}`);
}

const temporary = /^\..*\.\d+-\d+\.tmp$|^\.jixiao\.lock\.\d+$/;

/** Only while the lock is held: nobody else is writing there. */
export async function clearTemporary(world: World, folder: string): Promise<void> {
  const listed = await world.list(folder);
  for (const { name, kind } of listed.ok ? listed.value : []) {
    if (kind === 'file' && temporary.test(name)) await world.remove(`${folder}/${name}`);
  }
}

async function readJson<T>(world: World, path: string): Promise<T | undefined> {
  const read = await world.readBytes(path);
  if (!read.ok) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(read.value));
  } catch {
    return undefined;
  }
}
