/** The page's own files, and those of pdfjs-dist: a closed list, by the names under which they are served. */
import { join } from 'node:path';
import { packagePath } from '../fonts/package-path.ts';
import type { World } from '../world/world.ts';

export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Returns an asset by its name, or undefined. */
export type Assets = (name: string) => Promise<Asset | undefined>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
};

/** The legacy build: many an office has an old browser. */
const viewer = 'pdfjs-dist/legacy/build';
const viewerFiles = ['pdf.min.mjs', 'pdf.worker.min.mjs'] as const;

/** Throws when the program's own files are not there; they are read when they are first asked for, once. */
export async function loadAssets(world: World): Promise<Assets> {
  const files = new Map<string, string>();
  const folder = join(world.programFolder, 'src', 'preview', 'page');
  for (const name of await namesIn(world, folder)) files.set(`page/${name}`, join(folder, name));
  for (const name of viewerFiles) files.set(`pdfjs/${name}`, await viewerFile(world, name));
  const known = new Map<string, Asset>();
  return async (name) => {
    const path = files.get(name);
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    if (path === undefined || type === undefined) return undefined;
    const asset = known.get(name) ?? { type, bytes: await bytesOf(world, path) };
    known.set(name, asset);
    return asset;
  };
}

async function namesIn(world: World, folder: string): Promise<string[]> {
  const listed = await world.list(folder);
  if (!listed.ok) throw new Error(`cannot read ${folder}: ${listed.detail}`);
  return listed.value.filter(({ kind }) => kind === 'file').map(({ name }) => name);
}

async function viewerFile(world: World, name: string): Promise<string> {
  const path = await packagePath(world, `${viewer}/${name}`);
  if (path === undefined) throw new Error(`pdfjs-dist is not installed: ${name}`);
  return path;
}

async function bytesOf(world: World, path: string): Promise<Uint8Array> {
  const read = await world.readBytes(path);
  if (!read.ok) throw new Error(`cannot read ${path}: ${read.detail}`);
  return read.value;
}
