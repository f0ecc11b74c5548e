/**
 * The workspace of one file: the file, the 部门.yaml above it, and the files that it refers to.
 *
 * In: the world and a file's name. Out: the texts as Sources, and what is wrong with them and between them.
 */
import { normalize } from 'node:path';
import { error, type Finding, type Place } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { World } from '../world/world.ts';
import { cannotRead } from './file-findings.ts';
import { findFolderFile, folderFileOutside } from './find-folder-file.ts';
import { sizeLimit } from './read-text.ts';
import { type Reference, referencesOf } from './references.ts';
import { readRemembered } from './remembered-sources.ts';
import type { Source } from './source.ts';

export interface Attachment {
  readonly file: string;
  /** What it says, if it is a YAML file that can be read. */
  readonly source: Source | undefined;
  /** The item of 附件 that names it. */
  readonly place: Place;
}

export interface Workspace {
  readonly main: Source;
  /** The nearest 部门.yaml, in the file's folder or above it. */
  readonly folder: Source | undefined;
  /** The files that 附件 names, in its order, each once. */
  readonly attachments: readonly Attachment[];
  /** File → text, for carets. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The texts come also when the file cannot be understood: its findings want carets, and its slips mending. */
export interface LoadedWorkspace extends Outcome<Workspace> {
  readonly sources: ReadonlyMap<string, string>;
}

/** Returns no workspace when the file or its 部门.yaml cannot be read; an attachment at fault is only a finding. */
export async function loadWorkspace(
  world: World,
  file: string,
  knownKeys: ReadonlySet<string>,
): Promise<LoadedWorkspace> {
  const reader = new WorkspaceReader(world, knownKeys);
  const main = await reader.read(file);
  const folderPath = main && (await findFolderFile(world, file));
  const folder = folderPath === undefined ? undefined : await reader.shared(folderPath);
  const attachments = main ? await reader.attachments(main) : [];
  const { sources, findings } = reader;
  // Without what it inherits, a file would be told that it lacks what 部门.yaml says.
  const isComplete = main !== undefined && (folderPath === undefined || folder !== undefined);
  return { value: isComplete ? { main, folder, attachments, sources } : undefined, findings, sources };
}

class WorkspaceReader {
  readonly findings: Finding[] = [];
  readonly sources = new Map<string, string>();
  private readonly world: World;
  private readonly knownKeys: ReadonlySet<string>;
  private readonly files = new Map<string, Source | undefined>();

  constructor(world: World, knownKeys: ReadonlySet<string>) {
    this.world = world;
    this.knownKeys = knownKeys;
  }

  /** Reads a file and notes its findings. */
  async read(file: string): Promise<Source | undefined> {
    const { value, findings } = await this.load(file);
    this.findings.push(...findings);
    return value;
  }

  /** Reads a 部门.yaml. */
  async shared(file: string): Promise<Source | undefined> {
    const outside = await folderFileOutside(this.world, file);
    if (outside === undefined) return this.read(file);
    this.findings.push(outside);
    return undefined;
  }

  async attachments(main: Source): Promise<Attachment[]> {
    const { files, findings } = await referencesOf(this.world, main);
    this.findings.push(...findings);
    const attachments: Attachment[] = [];
    for (const { file, place } of files) {
      const source = isYaml(file) ? await this.read(file) : undefined;
      this.files.set(file, source);
      attachments.push({ file, source, place });
    }
    for (const reference of files) await this.noteCycle(main, reference);
    return attachments;
  }

  /** A file further down is read only to see whether the references come back to it. */
  private async noteCycle(main: Source, reference: Reference): Promise<void> {
    const chain = await this.cycle(reference.file, [normalize(main.file)], new Set());
    if (chain === undefined) return;
    this.findings.push(
      error('attachment-cycle', reference.place, {
        message: `附件互相引用，绕成了一圈：${chain.join(' → ')}`,
        hint: '删去其中一处附件，使引用只朝一个方向',
      }),
    );
  }

  private async cycle(file: string, above: readonly string[], done: Set<string>): Promise<string[] | undefined> {
    const again = above.indexOf(file);
    if (again !== -1) return [...above.slice(again), file];
    if (done.has(file) || !isYaml(file)) return undefined;
    done.add(file);
    const source = await this.quietly(file);
    const references = source ? (await referencesOf(this.world, source)).files : [];
    for (const reference of references) {
      const chain = await this.cycle(reference.file, [...above, file], done);
      if (chain !== undefined) return chain;
    }
    return undefined;
  }

  private async quietly(file: string): Promise<Source | undefined> {
    if (!this.files.has(file)) this.files.set(file, (await this.load(file)).value);
    return this.files.get(file);
  }

  private async load(file: string): Promise<Outcome<Source>> {
    const bytes = await this.world.readBytes(file, sizeLimit);
    if (!bytes.ok) return { value: undefined, findings: [await cannotRead(this.world, bytes)] };
    const outcome = readRemembered(file, bytes.value, this.knownKeys);
    if (outcome.text !== undefined) this.sources.set(file, outcome.text);
    return outcome;
  }
}

/** Whether the file is read as YAML: an attachment of any other kind is only listed. */
export function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}
