/**
 * The names of files in a manifest, and the files behind them.
 *
 * The program's own packs have one name (`templates/…`) wherever the program and the output stand.
 */
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { World } from '../world/world.ts';
import { recordedPath } from './recorded-path.ts';

export interface FileNames {
  nameOf(file: string): string;
  /** Returns the file as the road names it; a name that leads nowhere comes back as it is. */
  fileOf(name: string): string;
}

export type Folders = Pick<World, 'cwd' | 'programFolder'>;

/** `folder`: the output folder. `main`: the report's file as the user named it; `base`: the folder it was found in. */
export function fileNames({ cwd, programFolder }: Folders, folder: string, main: string, base: string): FileNames {
  const names = new Map<string, string>();
  const nameOf = (file: string) => {
    const name = names.get(file) ?? newName(file);
    names.set(file, name);
    return name;
  };
  const newName = (file: string) => {
    const own = relative(join(programFolder, 'templates'), resolve(cwd, file));
    const isOwn = !own.startsWith('..') && !isAbsolute(own);
    return isOwn ? `templates/${own.replaceAll('\\', '/')}` : recordedPath(cwd, folder, file, base);
  };
  const mainName = nameOf(main);
  const fileOf = (name: string) => {
    if (name === mainName) return main;
    if (name.startsWith('templates/')) return join(programFolder, name);
    const path = resolve(cwd, folder, name);
    return isAbsolute(main) ? path : relative(cwd, path);
  };
  return { nameOf, fileOf };
}
