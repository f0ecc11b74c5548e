/** Which report of a manifest an output file belongs to. */
import type { FileRecord, Manifest, ManifestEntry } from './manifest.ts';

export interface Ownership {
  readonly entry: ManifestEntry;
  /** The bytes that we wrote. */
  readonly record: FileRecord;
}

/** Returns undefined for a file that no build of ours wrote. Names differ by more than capitals, as on Windows. */
export function ownerOf(manifest: Manifest, outputName: string): Ownership | undefined {
  const wanted = outputName.toLowerCase();
  for (const entry of manifest.报告) {
    const records = [...entry.输出, ...(entry.旧输出 ?? [])];
    const record = records.find(({ 文件: file }) => file.toLowerCase() === wanted);
    if (record !== undefined) return { entry, record };
  }
  return undefined;
}
