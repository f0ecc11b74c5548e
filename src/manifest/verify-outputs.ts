/** Compares the files of an output folder with its manifest. */
import type { World } from '../world/world.ts';
import { type FileRecord, type Manifest, manifestName } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** `old`: of an earlier build, or of a report that is gone; `unknown`: a document that the manifest does not name. */
export type Verdict = 'same' | 'changed' | 'missing' | 'old' | 'unknown';

export interface Verified {
  /** Relative to the folder. */
  readonly file: string;
  readonly verdict: Verdict;
  /** The system's word, when the file is there but could not be read. */
  readonly detail?: string;
}

/** Returns one verdict a file, in the manifest's order; documents that it does not name stand last. */
export async function verifyOutputs(world: World, folder: string, manifest: Manifest): Promise<Verified[]> {
  const verified: Verified[] = [];
  const named = new Set<string>([manifestName]);
  const left = (manifest.不再对应 ?? []).map(({ 输出: old }) => ({ 输出: [], 旧输出: old }));
  for (const { 输出: outputs, 旧输出: old = [] } of [...manifest.报告, ...left]) {
    for (const record of outputs) verified.push(await verify(world, folder, record));
    for (const { 文件: file } of old) {
      if ((await world.kindOf(`${folder}/${file}`)).ok) verified.push({ file, verdict: 'old' });
    }
    for (const { 文件: file } of [...outputs, ...old]) named.add(file);
  }
  for (const record of manifest.汇总表 ?? []) {
    verified.push(await verify(world, folder, record));
    named.add(record.文件);
  }
  return [...verified, ...(await strangers(world, folder, named))];
}

async function verify(world: World, folder: string, { 文件: file, SHA256: expected }: FileRecord): Promise<Verified> {
  const read = await world.readBytes(`${folder}/${file}`);
  if (read.ok) return { file, verdict: sha256(read.value) === expected ? 'same' : 'changed' };
  return read.problem === 'missing' ? { file, verdict: 'missing' } : { file, verdict: 'changed', detail: read.detail };
}

async function strangers(world: World, folder: string, named: ReadonlySet<string>): Promise<Verified[]> {
  const listed = await world.list(folder);
  if (!listed.ok) return [];
  return listed.value
    .filter(({ name, kind }) => kind === 'file' && /\.(docx|pdf)$/i.test(name) && !named.has(name))
    .map(({ name }) => ({ file: name, verdict: 'unknown' }));
}
