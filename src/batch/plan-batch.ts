/** Which reports of a run must be made, which stand in the folder as they should, and which a stopped run left ready. */
import { type FileNames, fileNames } from '../manifest/file-names.ts';
import type { Manifest, ManifestEntry } from '../manifest/manifest.ts';
import type { World } from '../world/world.ts';
import type { KeptReport } from './built-report.ts';
import type { FileHashes } from './file-hashes.ts';
import { nameClashCode } from './name-outputs.ts';
import type { BuildSettings, Made } from './order.ts';
import { isStagingThere, readStaged, stageOf } from './staging.ts';
import { type CurrentCheck, currentCheck, hasItsOutputs } from './still-current.ts';

/** A report file that was found. */
export interface FoundFile {
  /** As the user named it. */
  readonly file: string;
  /** The folder in which it was looked for. */
  readonly base: string;
  /** Its SHA-256, when it was read on the way. */
  readonly hash?: string;
}

/** Stands in the folder as it should. */
export interface KeptStep {
  readonly kind: 'kept';
  readonly found: FoundFile;
  readonly kept: KeptReport;
}

/** Its files are ready, or its findings forbid them. */
export interface MadeStep {
  readonly kind: 'made';
  readonly found: FoundFile;
  readonly made: Made;
}

/** Is still to be made. */
export interface OrderStep {
  readonly kind: 'order';
  readonly found: FoundFile;
}

export type Planned = KeptStep | MadeStep | OrderStep;

/** So many files are looked at at a time. */
const atOnce = 32;

/** Returns one plan a file, in the order of the files. */
export async function planBatch(
  world: World,
  files: readonly FoundFile[],
  manifest: Manifest,
  settings: BuildSettings,
  hashes: FileHashes,
): Promise<Planned[]> {
  const entries = new Map(manifest.报告.map((entry) => [entry.文件, entry]));
  const check = currentCheck(world, settings, hashes);
  const staged = await isStagingThere(world, settings.folder);
  const plan = async (found: FoundFile): Promise<Planned> => {
    if (found.hash !== undefined) hashes.note(found.file, found.hash);
    const names = fileNames(world, settings.folder, found.file, found.base);
    const entry = entries.get(names.nameOf(found.file));
    const kept = entry && (await planKept(entry, found, check, settings, hashes));
    if (kept) return { kind: 'kept', found, kept };
    const made = staged ? await planResumed(world, found, names, check, settings, hashes) : undefined;
    return made ? { kind: 'made', found, made } : { kind: 'order', found };
  };
  const planned: Planned[] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    planned.push(...(await Promise.all(files.slice(at, at + atOnce).map(plan))));
  }
  return planned;
}

async function planKept(
  entry: ManifestEntry,
  { file, base }: FoundFile,
  check: CurrentCheck,
  settings: BuildSettings,
  hashes: FileHashes,
): Promise<KeptReport | undefined> {
  const current = await check(entry, file, base);
  if (current === undefined || !(await hasItsOutputs(settings, entry, hashes))) return undefined;
  // Whether another report has its name is found out anew.
  const findings = (entry.问题 ?? []).filter(({ 检查: code }) => code !== nameClashCode);
  return { file, entry: { ...entry, 问题: findings }, fileOf: current.fileOf };
}

async function planResumed(
  world: World,
  { file, base }: FoundFile,
  names: FileNames,
  check: CurrentCheck,
  settings: BuildSettings,
  hashes: FileHashes,
): Promise<Made | undefined> {
  const made = await readStaged(world, settings.folder, stageOf(settings.folder, names.nameOf(file)), hashes);
  const isWhole = made !== undefined && made.file === file && isMadeFor(made, settings);
  return isWhole && (await check(made.entry, file, base)) ? made : undefined;
}

/** It has the files that are asked for now, or none because of its findings. */
function isMadeFor({ files, entry }: Made, { formats }: BuildSettings): boolean {
  const names = files.map(({ name }) => name);
  return names.length === 0 || formats.every((format) => names.includes(`${entry.名称}.${format}`));
}
