/** Brings the summary and the list of findings of an output folder up to its manifest. */
import type { FileRecord, Manifest } from '../manifest/manifest.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { World } from '../world/world.ts';
import type { SummaryOrder } from './order.ts';
import { readJournal, writeJournal } from './staging.ts';
import type { SummaryTables } from './summary/summary-table.ts';

export interface UpdatedSummary {
  /** What stands in the folder now. */
  readonly records: readonly FileRecord[];
  /** What was not written and why, in words for the user. */
  readonly problems: readonly string[];
}

export interface SummaryOptions {
  /** Whether the manifest says the same as before. */
  readonly isSame: boolean;
  /** Writes over whatever is there. */
  readonly force: boolean;
  /** Makes the summary as a document: where the program is loaded already. */
  makeTables(order: SummaryOrder): Promise<SummaryTables>;
}

export async function updateSummary(
  world: World,
  folder: string,
  manifest: Manifest,
  { isSame, force, makeTables }: SummaryOptions,
): Promise<UpdatedSummary> {
  const { 汇总表: standing = [] } = manifest;
  if (isSame && standing.length > 0 && (await areWhole(world, folder, standing)))
    return { records: standing, problems: [] };
  // Loaded here and not above: a run of one report has no summary. The books are made while a thread makes the document.
  const loading = import('./summary/write-summary.ts');
  const making = makeTables({ folder, manifest });
  const [tables, books] = await Promise.all([making, loading.then(({ summaryBooks }) => summaryBooks(manifest))]);
  const { writeSummary } = await loading;
  const files = [...books, ...tables.files];
  const records = files.map(({ name, bytes }) => ({ 文件: name, SHA256: sha256(bytes) }));
  const journal = await readJournal(world, folder);
  const known = { ...manifest, 汇总表: [...standing, ...journal] };
  await writeJournal(world, folder, [...journal, ...records]);
  const written = await writeSummary(world, folder, known, files, force);
  const others = standing.filter(({ 文件: name }) => !files.some((file) => file.name === name));
  const left = tables.problems.length > 0 ? others : await removeOurs(world, folder, others);
  return { records: [...written.records, ...left], problems: [...tables.problems, ...written.problems] };
}

/**
 * A summary that is not made any more (of one report, of several years) would tell of reports that are gone: its file goes.
 * Returns what stays, because somebody edited it or the disk refused.
 */
async function removeOurs(world: World, folder: string, records: readonly FileRecord[]): Promise<FileRecord[]> {
  const left: FileRecord[] = [];
  for (const record of records) {
    const path = `${folder}/${record.文件}`;
    if (await areWhole(world, folder, [record])) await world.remove(path);
    if ((await world.kindOf(path)).ok) left.push(record);
  }
  return left;
}

async function areWhole(world: World, folder: string, records: readonly FileRecord[]): Promise<boolean> {
  for (const { 文件: name, SHA256: hash } of records) {
    const read = await world.readBytes(`${folder}/${name}`);
    if (!read.ok || sha256(read.value) !== hash) return false;
  }
  return true;
}
