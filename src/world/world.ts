/**
 * The world: files, clock, environment and terminal, through one interface.
 *
 * `node-world.ts` is the real one, `memory-world.ts` its twin for tests. Nothing else in src/ touches `node:fs`,
 * the clock or the environment. Paths are absolute or relative to `cwd`; they come back as they were given.
 */

export type FileProblem =
  | 'missing'
  | 'directory'
  | 'not-a-directory'
  | 'denied'
  | 'disk-full'
  | 'exists'
  | 'too-large'
  | 'other';

/** A file operation that did not work: why, and the system's own word for it. */
export interface FileFailure {
  readonly ok: false;
  readonly problem: FileProblem;
  readonly path: string;
  readonly detail: string;
}

export type FileResult<T> = { readonly ok: true; readonly value: T } | FileFailure;

export interface FolderEntry {
  readonly name: string;
  /** Of what a link leads to. */
  readonly kind: 'file' | 'directory' | 'other';
  readonly isLink?: true;
}

/** A folder taken for one process alone, or who has it. */
export type FolderLock =
  | { readonly isHeld: true; release(): Promise<void> }
  | { readonly isHeld: false; readonly by: string };

/** Whether a file must be on the `disk`, or it is enough that all who ask the `system` see it, until a power cut. */
export type Durability = 'disk' | 'system';

export interface World {
  readonly cwd: string;
  /** The folder that holds the program's own schemas/ and templates/. */
  readonly programFolder: string;
  /** Reads a whole file; one of more than `limit` bytes is `too-large` and is not read. */
  readBytes(path: string, limit?: number): Promise<FileResult<Uint8Array>>;
  /** Returns the SHA-256 of a file, in small hexadecimal letters, without keeping its content. */
  hashOf(path: string): Promise<FileResult<string>>;
  /** Lists a folder, sorted by name in code-unit order. */
  list(path: string): Promise<FileResult<readonly FolderEntry[]>>;
  kindOf(path: string): Promise<FileResult<'file' | 'directory' | 'other'>>;
  /** Writes under a temporary name beside the target, then renames: the file appears whole or not at all. Makes missing folders. Default: `disk`. */
  writeWhole(path: string, content: Uint8Array | string, durability?: Durability): Promise<FileResult<void>>;
  /** Moves a file within one disk, over what stands there: the new name shows the old file or the new one, never a part. */
  rename(from: string, to: string): Promise<FileResult<void>>;
  /** Removes a file, or a folder with all in it; no failure when there is none. */
  remove(path: string): Promise<FileResult<void>>;
  /** Takes the folder of this lock file for one process; one left behind by a process that is gone does not count. */
  lock(path: string): Promise<FileResult<FolderLock>>;
  /** The real path behind links, to tell whether a path leaves its folder. */
  realPath(path: string): Promise<FileResult<string>>;
  environment(name: string): string | undefined;
  /** Milliseconds since 1970, for messages about how long a thing took; never for what a file says. */
  now(): number;
  /** Calls back when the user presses Ctrl-C or the system asks the program to end; returns how to stop listening. */
  onInterrupt(stop: () => void): () => void;
  /** How many threads may share the work; 0 where other threads cannot see the files. */
  readonly processors: number;
  /** The folders where this system keeps its fonts, existing or not. */
  readonly fontFolders: readonly string[];
  out(text: string): void;
  talk(text: string): void;
  /** What stderr is, for colours and widths. */
  readonly terminal: { readonly isTty: boolean; readonly columns: number };
  /** Whether stdout is a terminal: results in a file or a pipe want no colours. */
  readonly outIsTty: boolean;
}
