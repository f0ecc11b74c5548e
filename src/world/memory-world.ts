/**
 * A world in memory: files, a clock that stands still, no fonts, and what was said kept for reading. For tests, and for
 * making a document again from what it carries.
 *
 * Paths are written with `/`. A failure is asked for in the options: paths that are denied, a disk that is full.
 */
import { createHash } from 'node:crypto';
import { posix, sep } from 'node:path';
import { compareText } from '../core/finding.ts';
import type { FileProblem, FileResult, FolderEntry, World } from './world.ts';

export interface MemoryOptions {
  /** Default: /资料. Relative paths of the files start here. */
  readonly cwd?: string;
  readonly programFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly fontFolders?: readonly string[];
  readonly terminal?: World['terminal'];
  readonly outIsTty?: boolean;
  readonly now?: number;
  /** Paths that can be neither read nor written, with all that lies under them. */
  readonly denied?: readonly string[];
  readonly diskFull?: boolean;
  /** Links: path → the path that it points to. */
  readonly links?: Readonly<Record<string, string>>;
  /** A world whose files are read where the memory has none, such as the program's own templates. */
  readonly behind?: World;
}

export interface MemoryWorld extends World {
  /** All files, by absolute path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The files written since the start that are still there, by absolute path, in the order of their first writing. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** What went to stdout so far. */
  outText(): string;
  /** What went to stderr so far. */
  talkText(): string;
}

/** Returns a world that holds the files, by path; their folders exist with them. */
export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): MemoryWorld {
  const cwd = options.cwd ?? '/资料';
  const programFolder = options.programFolder ?? options.behind?.programFolder ?? '/程序';
  const disk = memoryDisk(cwd, files, options);
  const said = { out: '', talk: '' };
  const locked = new Set<string>();
  return {
    cwd,
    programFolder,
    ...disk,
    lock: async (path) => {
      const at = posix.resolve(cwd, path);
      if (locked.has(at)) return done({ isHeld: false as const, by: '另一个进程' });
      locked.add(at);
      return done({ isHeld: true as const, release: async () => void locked.delete(at) });
    },
    onInterrupt: () => () => undefined,
    processors: 0,
    environment: (name) => options.environment?.[name],
    now: () => options.now ?? 0,
    fontFolders: options.fontFolders ?? [],
    terminal: options.terminal ?? { isTty: false, columns: 80 },
    outIsTty: options.outIsTty ?? false,
    out: (text) => {
      said.out += text;
    },
    talk: (text) => {
      said.talk += text;
    },
    outText: () => said.out,
    talkText: () => said.talk,
  };
}

type Disk = Pick<
  MemoryWorld,
  'files' | 'written' | 'readBytes' | 'hashOf' | 'list' | 'kindOf' | 'writeWhole' | 'rename' | 'remove' | 'realPath'
>;

function memoryDisk(cwd: string, initial: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions): Disk {
  const { behind, diskFull = false } = options;
  const absolute = (path: string) => posix.resolve(cwd, slashed(path));
  const links = Object.entries(options.links ?? {}).map(([from, to]) => [absolute(from), absolute(to)] as const);
  const real = (path: string) => followLinks(absolute(path), links);
  const denied = (options.denied ?? []).map(absolute);
  const isDenied = (path: string) => denied.some((one) => isUnder(path, one));
  const files = new Map(Object.entries(initial).map(([path, content]) => [absolute(path), toBytes(content)]));
  const written = new Map<string, Uint8Array>();

  const kindAt = (path: string): FolderEntry['kind'] | undefined => {
    if (files.has(path)) return 'file';
    for (const file of files.keys()) if (isUnder(file, path)) return 'directory';
    return undefined;
  };

  return {
    files,
    written,
    async readBytes(path, limit = Number.POSITIVE_INFINITY) {
      const at = real(path);
      if (isDenied(at)) return failure(path, 'denied');
      const content = files.get(at);
      if (content !== undefined) return content.length > limit ? failure(path, 'too-large') : done(content);
      if (kindAt(at) === 'directory') return failure(path, 'directory');
      return behind?.readBytes(path, limit) ?? failure(path, 'missing');
    },
    async hashOf(path) {
      const read = await this.readBytes(path);
      return read.ok ? done(createHash('sha256').update(read.value).digest('hex')) : read;
    },
    async list(path) {
      const at = real(path);
      if (isDenied(at)) return failure(path, 'denied');
      const kind = kindAt(at);
      if (kind === 'file') return failure(path, 'not-a-directory');
      if (kind === undefined) return behind?.list(path) ?? failure(path, 'missing');
      const paths = [...files.keys(), ...links.map(([from]) => from)];
      return done(
        entriesOf(at, paths, (one) => ({
          kind: kindAt(real(one)) ?? 'other',
          ...(links.some(([from]) => from === one) && { isLink: true }),
        })),
      );
    },
    async kindOf(path) {
      const at = real(path);
      if (isDenied(at)) return failure(path, 'denied');
      const kind = kindAt(at);
      if (kind !== undefined) return done(kind);
      return behind?.kindOf(path) ?? failure(path, 'missing');
    },
    async writeWhole(path, content) {
      const at = real(path);
      if (isDenied(at)) return failure(path, 'denied');
      if (diskFull) return failure(path, 'disk-full');
      if (kindAt(at) === 'directory') return failure(path, 'directory');
      files.set(at, toBytes(content));
      written.set(at, toBytes(content));
      return done(undefined);
    },
    async rename(from, to) {
      const content = files.get(real(from));
      if (content === undefined) return failure(from, 'missing');
      const moved = await this.writeWhole(to, content);
      if (moved.ok) {
        files.delete(real(from));
        written.delete(real(from));
      }
      return moved;
    },
    async remove(path) {
      const at = real(path);
      if (isDenied(at)) return failure(path, 'denied');
      for (const file of [...files.keys()].filter((one) => isUnder(one, at))) {
        files.delete(file);
        written.delete(file);
      }
      return done(undefined);
    },
    async realPath(path) {
      const at = real(path);
      if (isDenied(at)) return failure(path, 'denied');
      if (kindAt(at) !== undefined) return done(at);
      return behind?.realPath(path) ?? failure(path, 'missing');
    },
  };
}

function entriesOf(
  folder: string,
  paths: readonly string[],
  entryAt: (path: string) => Omit<FolderEntry, 'name'>,
): readonly FolderEntry[] {
  const names = new Set<string>();
  for (const path of paths) {
    if (path !== folder && isUnder(path, folder)) names.add(posix.relative(folder, path).split('/')[0] ?? '');
  }
  const sorted = [...names].sort(compareText);
  return sorted.map((name) => ({ name, ...entryAt(posix.join(folder, name)) }));
}

function followLinks(path: string, links: readonly (readonly [string, string])[]): string {
  const link = links.find(([from]) => isUnder(path, from));
  return link === undefined ? path : posix.join(link[1], posix.relative(link[0], path));
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Where paths are written otherwise, the road's own joins write them so too. */
function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/').replace(/^[A-Za-z]:/, '');
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function done<T>(value: T): FileResult<T> {
  return { ok: true, value };
}

function failure(path: string, problem: FileProblem): FileResult<never> {
  return { ok: false, problem, path, detail: problem };
}
