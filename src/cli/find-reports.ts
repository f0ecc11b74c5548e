/**
 * The report files that the user named: files as they are, folders searched through.
 *
 * In a folder every .yaml or .yml file counts that names its 文种; hidden folders and node_modules are left out.
 */
import { compareText } from '../core/finding.ts';
import type { FileFailure, World } from '../world/world.ts';

export interface FoundReports {
  /** Each once, in the order of the arguments, within a folder sorted. */
  readonly files: readonly string[];
  readonly failures: readonly FileFailure[];
  /** Folders in which there was no report. */
  readonly empty: readonly string[];
}

const yamlName = /\.ya?ml$/i;
/** Also with the slips that the doctor mends: a full-width colon, a blank before it. */
const namesKind = /^\uFEFF?["'“]?文\s*种["'”]?\s*[:：]/mu;
const skipped = /^\.|^node_modules$/;
const sizeLimit = 4_000_000;

export async function findReports(world: World, named: readonly string[]): Promise<FoundReports> {
  const files = new Map<string, string>();
  const failures: FileFailure[] = [];
  const empty: string[] = [];
  for (const path of named) {
    const found = await findIn(world, path, failures);
    if (found === undefined) empty.push(path);
    for (const file of found ?? []) {
      const real = await world.realPath(file);
      const key = real.ok ? real.value : file;
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], failures, empty };
}

/** Returns undefined for a folder without a report. */
async function findIn(world: World, path: string, failures: FileFailure[]): Promise<string[] | undefined> {
  const kind = await world.kindOf(path);
  if (!kind.ok) {
    failures.push(kind);
    return [];
  }
  if (kind.value !== 'directory') return [path];
  const before = failures.length;
  const found = await search(world, path.replace(/(?<=.)[\\/]+$/, ''), failures);
  return found.length === 0 && failures.length === before ? undefined : found;
}

async function search(world: World, folder: string, failures: FileFailure[]): Promise<string[]> {
  const listed = await world.list(folder);
  if (!listed.ok) {
    failures.push(listed);
    return [];
  }
  const found: string[] = [];
  for (const { name, kind } of [...listed.value].sort((a, b) => compareText(a.name, b.name))) {
    const path = folder === '.' ? name : `${folder}/${name}`;
    if (kind === 'directory' && !skipped.test(name)) found.push(...(await search(world, path, failures)));
    else if (kind === 'file' && yamlName.test(name) && (await isReport(world, path))) found.push(path);
  }
  return found;
}

async function isReport(world: World, path: string): Promise<boolean> {
  const read = await world.readBytes(path, sizeLimit);
  // What cannot be read is kept: the road says why.
  return !read.ok || namesKind.test(new TextDecoder().decode(read.value));
}
