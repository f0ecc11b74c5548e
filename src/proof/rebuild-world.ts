/**
 * The world in which a document is made again: the carried sources and packs, and of this machine its fonts and the
 * program's own schemas, nothing else.
 */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { memoryWorld } from '../world/memory-world.ts';
import type { FileResult, World } from '../world/world.ts';
import { packPlaces } from './carried-pack.ts';
import type { Proof } from './read-proof.ts';

/** The user's packs stand in their places below it: among the sources, or in a folder of their own. */
const userFolder = '/重建';
const sourcesFolder = `${userFolder}/${packPlaces.beside}`;

/** Returns the path in the world made again of a carried pack's file or folder. */
export function rebuiltPath({ programFolder }: Pick<World, 'programFolder'>, name: string): string {
  return name.startsWith(`${packPlaces.program}/`) ? join(programFolder, name) : `${userFolder}/${name}`;
}

/** `fontFolders`: where fonts may lie besides the system's own folders. */
export function rebuildWorld(world: World, proof: Proof, fontFolders: readonly string[]): World {
  const { sources, packTexts, record } = proof;
  const { programFolder } = world;
  const files: Record<string, string> = {};
  for (const { name, text } of sources) files[`${sourcesFolder}/${name}`] = text;
  for (const name of record.未附文件 ?? []) files[`${sourcesFolder}/${name}`] = '';
  for (const [name, text] of packTexts) files[rebuiltPath(world, name)] = text;
  const fonts = [...fontFolders, ...world.fontFolders];
  const seconds = String(Date.parse(`${record.日期}T00:00:00Z`) / 1000);
  return memoryWorld(files, {
    cwd: sourcesFolder,
    programFolder,
    fontFolders: fonts,
    environment: { SOURCE_DATE_EPOCH: seconds },
    behind: visible(world, (path) => isOfMachine(programFolder, fonts, path)),
  });
}

/** Fonts, packages, and of the program what is not its templates: the document brings its packs. */
function isOfMachine(programFolder: string, fontFolders: readonly string[], path: string): boolean {
  const folders = [join(programFolder, 'schemas'), join(programFolder, 'dist'), ...fontFolders];
  return /[\\/]node_modules[\\/]/.test(path) || folders.some((folder) => isUnder(folder, path));
}

function isUnder(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

/** The world with nothing to be seen but what the test lets through; it is asked about absolute paths. */
function visible(world: World, isSeen: (path: string) => boolean): World {
  const look =
    <T>(see: (path: string, limit?: number) => Promise<FileResult<T>>) =>
    async (path: string, limit?: number): Promise<FileResult<T>> => {
      const at = resolve(sourcesFolder, path);
      return isSeen(at) ? see(at, limit) : { ok: false, problem: 'missing', path, detail: 'ENOENT' };
    };
  return {
    ...world,
    readBytes: look((path, limit) => world.readBytes(path, limit)),
    list: look((path) => world.list(path)),
    kindOf: look((path) => world.kindOf(path)),
    realPath: look((path) => world.realPath(path)),
  };
}
