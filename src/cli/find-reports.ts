/**
 * The report files that the user named: files as they are, folders searched through.
 *
 * In a folder every .yaml or .yml file counts that names its 文种; hidden folders, node_modules and the output folder are
 * left out, and links that lead out of it are not followed. What else lies there is passed over, and said.
 */
import { basename, dirname, resolve } from 'node:path';
import type { FoundFile } from '../batch/plan-batch.ts';
import { compareText } from '../core/finding.ts';
import { sha256 } from '../manifest/sha256.ts';
import { folderFile } from '../source/references.ts';
import { isReallyInside } from '../source/stays-inside.ts';
import type { FileFailure, World } from '../world/world.ts';

export interface FoundReports {
  /** Each once, in the order of the arguments, within a folder sorted. */
  readonly files: readonly FoundFile[];
  readonly failures: readonly FileFailure[];
  /** Folders that were searched through and had reports. */
  readonly folders: readonly string[];
  /** Folders in which there was no report. */
  readonly empty: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly file: string;
  /** `no-kind`: a YAML file that names no 文种; `not-yaml`: another kind of file; `leads-out`: a link, perhaps to a folder. */
  readonly why: 'no-kind' | 'not-yaml' | 'leads-out';
}

const yamlName = /\.ya?ml$/i;
/** Also with the slips that the doctor mends: a full-width colon, a blank before it. */
const namesKind = /^\uFEFF?["'“]?文\s*种["'”]?\s*[:：]/mu;
const skipped = /^\.|^node_modules$/;
const sizeLimit = 4_000_000;
/** So many files are looked into at a time. */
const atOnce = 64;

/** `output`: the folder that is written to; what lies there was made by us. */
export async function findReports(world: World, named: readonly string[], output?: string): Promise<FoundReports> {
  const search = new Search(world, output === undefined ? undefined : resolve(world.cwd, output));
  const files = new Map<string, FoundFile>();
  const empty: string[] = [];
  for (const path of named) {
    const found = await search.lookAt(path);
    if (found === undefined) empty.push(path);
    for (const one of found ?? []) {
      const real = await world.realPath(one.file);
      const key = real.ok ? real.value : one.file;
      if (!files.has(key)) files.set(key, one);
    }
  }
  const { failures, passedOver, folders } = search;
  return { files: [...files.values()], folders, failures, empty, passedOver };
}

class Search {
  readonly failures: FileFailure[] = [];
  readonly passedOver: PassedOver[] = [];
  readonly folders: string[] = [];
  private readonly world: World;
  private readonly output: string | undefined;

  constructor(world: World, output: string | undefined) {
    this.world = world;
    this.output = output;
  }

  /** Returns undefined for a folder without a report. */
  async lookAt(path: string): Promise<FoundFile[] | undefined> {
    const kind = await this.world.kindOf(path);
    if (!kind.ok) {
      this.failures.push(kind);
      return [];
    }
    if (kind.value !== 'directory') return [{ file: path, base: dirname(path) }];
    const folder = path.replace(/(?<=.)[\\/]+$/, '');
    const before = this.failures.length;
    const found: string[] = [];
    await this.walk(folder, found, folder);
    const reports = await this.reportsAmong(found);
    if (reports.length === 0 && this.failures.length === before) return undefined;
    if (reports.length > 0) this.folders.push(folder);
    return reports.map((report) => ({ ...report, base: folder }));
  }

  /** `top`: the folder that is searched through. */
  private async walk(folder: string, found: string[], top: string): Promise<void> {
    const listed = await this.world.list(folder);
    if (!listed.ok) {
      this.failures.push(listed);
      return;
    }
    for (const { name, kind, isLink } of [...listed.value].sort((a, b) => compareText(a.name, b.name))) {
      const path = folder === '.' ? name : `${folder}/${name}`;
      if (skipped.test(name)) continue;
      if (isLink && kind !== 'other' && !(await isReallyInside(this.world, top, path))) {
        this.passedOver.push({ file: path, why: 'leads-out' });
        continue;
      }
      // What a link to a folder within shows is found where it really stands.
      if (kind === 'directory' && isLink) continue;
      if (kind === 'directory' && resolve(this.world.cwd, path) !== this.output) await this.walk(path, found, top);
      else if (kind === 'file') found.push(path);
    }
  }

  private async reportsAmong(files: readonly string[]): Promise<Omit<FoundFile, 'base'>[]> {
    const reports: Omit<FoundFile, 'base'>[] = [];
    for (let at = 0; at < files.length; at += atOnce) {
      const some = files.slice(at, at + atOnce);
      for (const one of await Promise.all(some.map((file) => this.lookInto(file)))) {
        if (!('why' in one)) reports.push(one);
        else if (one.why !== 'shared') this.passedOver.push({ file: one.file, why: one.why });
      }
    }
    return reports;
  }

  /** 部门.yaml is no report and ours all the same; what cannot be read is kept: the road says why. */
  private async lookInto(file: string): Promise<LookedInto> {
    if (!yamlName.test(file)) return { file, why: 'not-yaml' };
    if (basename(file) === folderFile) return { file, why: 'shared' };
    const read = await this.world.readBytes(file, sizeLimit);
    if (!read.ok) return { file };
    const isReport = namesKind.test(new TextDecoder().decode(read.value));
    return isReport ? { file, hash: sha256(read.value) } : { file, why: 'no-kind' };
  }
}

type LookedInto = Omit<FoundFile, 'base'> | { readonly file: string; readonly why: PassedOver['why'] | 'shared' };
