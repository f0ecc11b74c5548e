/** Which report of a manifest an output file belongs to. */
import type { FileRecord, LeftOver, Manifest } from './manifest.ts';

export interface Ownership {
  readonly entry: Pick<LeftOver, '文件'>;
  /** The bytes that we wrote. */
  readonly record: FileRecord;
}

export type Owners = (outputName: string) => Ownership | undefined;

/** Returns a look-up; it gives undefined for a file that no build of ours wrote. Names differ by more than capitals, as on Windows. */
export function ownersOf(manifest: Manifest): Owners {
  const owners = new Map<string, Ownership>();
  const left = (manifest.不再对应 ?? []).map((one) => ({ ...one, 旧输出: [] }));
  for (const entry of [...manifest.报告, ...left]) {
    for (const record of [...entry.输出, ...(entry.旧输出 ?? [])]) {
      const name = record.文件.toLowerCase();
      if (!owners.has(name)) owners.set(name, { entry, record });
    }
  }
  return (outputName) => owners.get(outputName.toLowerCase());
}
