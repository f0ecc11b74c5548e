/** Puts what was made into the output folder, report by report, and gives the entries that the manifest gets. */
import { type Finding, hasError } from '../core/finding.ts';
import { fileNames } from '../manifest/file-names.ts';
import { findingRecords } from '../manifest/finding-records.ts';
import { byFile } from '../manifest/make-entry.ts';
import type { ManifestEntry } from '../manifest/manifest.ts';
import type { World } from '../world/world.ts';
import { type BuiltReport, scoreOf } from './built-report.ts';
import type { Made } from './order.ts';
import type { FoundFile } from './plan-batch.ts';
import { type Destination, publish } from './publish.ts';

export interface Finished {
  readonly report: BuiltReport;
  /** Undefined: the manifest keeps what it says. */
  readonly entry?: ManifestEntry;
}

/** `clash`: that another report of the run has its name. */
export async function finish(
  world: World,
  { base }: FoundFile,
  made: Made,
  clash: Finding | undefined,
  destination: Destination,
): Promise<Finished> {
  const { file, entry, accepted } = made;
  const findings = clash ? [...made.findings, clash] : made.findings;
  const told = { file, findings, accepted, outputs: [], problems: [], ...scoreOf(entry) };
  if (clash !== undefined || made.files.length === 0) {
    const names = fileNames(world, destination.folder, file, base);
    const records = [...(entry.问题 ?? []), ...(clash ? findingRecords([clash], [], names.nameOf) : [])];
    return { report: { ...told, result: 'blocked' }, entry: { ...entry, 输出: [], 问题: records } };
  }
  const { records, problems, findings: found } = await publish(world, made, destination);
  const outputs = records.map(({ 文件: name }) => `${destination.folder}/${name}`);
  const written = records.length === 0 ? {} : { entry: { ...entry, 输出: [...records].sort(byFile) } };
  const all = { ...told, outputs, problems, findings: [...findings, ...found] };
  if (problems.length > 0) return { report: { ...all, result: 'failed' }, ...written };
  return { report: { ...all, result: hasError(found) ? 'blocked' : 'written' }, ...written };
}
