/**
 * Writes what stands beside the reports of an output folder: the summary and the list of findings as workbooks.
 *
 * Both come from the manifest alone, so that joined shards give the bytes of one run. A file that somebody edited, or
 * that is none of ours, is left as it is and said.
 */

import type { FileRecord, Manifest } from '../../manifest/manifest.ts';
import { sha256 } from '../../manifest/sha256.ts';
import { explainFailure } from '../../world/explain-failure.ts';
import type { World } from '../../world/world.ts';
import { findingsBook } from '../findings-list/findings-book.ts';
import { summaryBook } from './summary-book.ts';
import { findingsListName, summaryKind } from './summary-name.ts';

/** A file of the folder, by its name in it. */
export interface SummaryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WrittenSummary {
  /** What stands in the folder now; goes into the manifest as 汇总表. */
  readonly records: readonly FileRecord[];
  /** What was not written and why, in words for the user. */
  readonly problems: readonly string[];
}

/** The two workbooks: the same bytes for the same manifest. */
export function summaryBooks(manifest: Manifest): SummaryFile[] {
  return [
    { name: `${summaryKind}.xlsx`, bytes: summaryBook(manifest) },
    { name: `${findingsListName}.xlsx`, bytes: findingsBook(manifest) },
  ];
}

/** `manifest`: the folder's, whose 汇总表 tells which of the standing files are ours. `force`: writes over any file. */
export async function writeSummary(
  world: World,
  folder: string,
  manifest: Manifest,
  files: readonly SummaryFile[],
  force: boolean,
): Promise<WrittenSummary> {
  const records: FileRecord[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const record = { 文件: file.name, SHA256: sha256(file.bytes) };
    const problem = await writeOne(world, folder, file, ownHashes(manifest, record), force);
    if (problem === undefined) records.push(record);
    else problems.push(problem);
  }
  return { records, problems };
}

/** What may stand in the file's place: what we wrote last, or what we are about to write. */
function ownHashes({ 汇总表: earlier = [] }: Manifest, record: FileRecord): ReadonlySet<string> {
  const same = earlier.filter(({ 文件: file }) => file === record.文件);
  return new Set([...same, record].map(({ SHA256: hash }) => hash));
}

async function writeOne(
  world: World,
  folder: string,
  { name, bytes }: SummaryFile,
  own: ReadonlySet<string>,
  force: boolean,
): Promise<string | undefined> {
  const path = `${folder}/${name}`;
  const standing = await world.readBytes(path);
  if (!standing.ok && standing.problem !== 'missing') return explainFailure(standing);
  if (standing.ok && !force && !own.has(sha256(standing.value))) {
    return `${path} 不是本程序生成的，或生成以后被改动过，没有覆盖。请移走它，或加 --force 覆盖`;
  }
  const written = await world.writeWhole(path, bytes);
  return written.ok ? undefined : explainFailure(written);
}
