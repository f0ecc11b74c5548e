/**
 * The reports of a folder looked at together: what they say of one project, what they copied from each other.
 *
 * In: what a run is about to publish, or the entries of several output folders. Out: the same, with what was found. It goes by the facts in
 * the manifest's entries, so a report that was not made again is looked at without being scored again; and it holds up none.
 */
import { checkAcross } from '../checks/across/check-across.ts';
import { byPlace } from '../core/finding.ts';
import { type RecordedReport, restoreFacts } from '../manifest/facts-record.ts';
import { type Folders, fileNames } from '../manifest/file-names.ts';
import { findingRecords, restoreFindings } from '../manifest/finding-records.ts';
import type { FindingRecord, ManifestEntry } from '../manifest/manifest.ts';
import type { Ready } from './build-batch.ts';

export function reportOf({ 文件: file, 文种: kind, 项目名称: project }: ManifestEntry): RecordedReport {
  return { file, kind, project };
}

/** Returns what is found of each report, by its recorded name; files are named as the entries name them. */
export function foundTogether(entries: readonly ManifestEntry[]): (entry: ManifestEntry) => readonly FindingRecord[] {
  const facts = entries.flatMap((entry) => (entry.要点 ? [restoreFacts(entry.要点, reportOf(entry))] : []));
  const found = checkAcross(facts);
  return ({ 文件: file }) => {
    const { open, accepted } = found.of(file);
    return findingRecords(open, accepted, (name) => name);
  };
}

/** Returns the entry with these findings in the place of earlier ones. */
export function withTogether(entry: ManifestEntry, found: readonly FindingRecord[]): ManifestEntry {
  const { 跨文件问题: _, ...rest } = entry;
  return found.length === 0 ? rest : { ...rest, 跨文件问题: found };
}

/** Returns the steps of a run over a folder with what is found of its reports together. */
export function lookTogether(world: Folders, ready: readonly Ready[], folder: string): Ready[] {
  const found = foundTogether(ready.flatMap((step) => entryOf(step) ?? []));
  return ready.map((step) => {
    const entry = entryOf(step);
    const records = entry === undefined ? [] : found(entry);
    if (step.kind === 'kept') return { ...step, kept: { ...step.kept, entry: withTogether(step.kept.entry, records) } };
    if (step.kind === 'failed' || records.length === 0) return step;
    const { file, base } = step.found;
    const { open, accepted } = restoreFindings(records, fileNames(world, folder, file, base).fileOf);
    const { made } = step;
    const findings = [...made.findings, ...open].sort(byPlace);
    const entryWith = withTogether(made.entry, records);
    return { ...step, made: { ...made, entry: entryWith, findings, accepted: [...made.accepted, ...accepted] } };
  });
}

function entryOf(step: Ready): ManifestEntry | undefined {
  if (step.kind === 'failed') return undefined;
  return step.kind === 'kept' ? step.kept.entry : step.made.entry;
}
