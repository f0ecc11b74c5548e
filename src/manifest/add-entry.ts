/** Puts a report's new entry into a manifest, in the place of its earlier one. */
import { compareText } from '../core/finding.ts';
import type { FileRecord, Manifest, ManifestEntry } from './manifest.ts';

/**
 * Returns the manifest with the entry in it, sorted by 文件.
 *
 * What the earlier entry owned and this build did not write stays on record: as an output while it still says the same
 * (another --format of the same input), else as an old output.
 */
export function addEntry(manifest: Manifest, entry: ManifestEntry): Manifest {
  const earlier = manifest.报告.find(({ 文件: file }) => file === entry.文件);
  const others = manifest.报告.filter((one) => one !== earlier).flatMap((one) => withoutTaken(one, entry));
  const added = earlier === undefined ? entry : keepUnwritten(earlier, entry);
  return { 报告: [...others, added].sort((a, b) => compareText(a.文件, b.文件)) };
}

function keepUnwritten(earlier: ManifestEntry, entry: ManifestEntry): ManifestEntry {
  const written = new Set(entry.输出.map(({ 文件: file }) => file));
  const unwritten = (records: readonly FileRecord[] = []) => records.filter(({ 文件: file }) => !written.has(file));
  const sameContent = contentOf(earlier) === contentOf(entry);
  const outputs = sameContent ? sorted([...entry.输出, ...unwritten(earlier.输出)]) : entry.输出;
  const old = sorted([...unwritten(earlier.旧输出), ...(sameContent ? [] : unwritten(earlier.输出))]);
  const { 字体: fonts, 接受: accepted, ...head } = entry;
  return { ...head, 输出: outputs, ...(old.length > 0 && { 旧输出: old }), 字体: fonts, 接受: accepted };
}

/** What the new entry wrote belongs to it alone; an entry with no file left is gone. */
function withoutTaken(other: ManifestEntry, entry: ManifestEntry): ManifestEntry[] {
  const taken = new Set(entry.输出.map(({ 文件: file }) => file));
  const isTaken = ({ 文件: file }: FileRecord) => taken.has(file);
  const { 旧输出: old = [], ...rest } = other;
  if (![...other.输出, ...old].some(isTaken)) return [other];
  const outputs = other.输出.filter((one) => !isTaken(one));
  const oldLeft = old.filter((one) => !isTaken(one));
  if (outputs.length + oldLeft.length === 0) return [];
  return [{ ...rest, 输出: outputs, ...(oldLeft.length > 0 && { 旧输出: oldLeft }) }];
}

/** What decides the bytes of the outputs. */
function contentOf({ 输入: inputs, 字体: fonts, 草稿: draft, 程序版本: version }: ManifestEntry): string {
  return JSON.stringify([inputs, fonts, draft, version]);
}

function sorted(records: readonly FileRecord[]): readonly FileRecord[] {
  return [...records].sort((a, b) => compareText(a.文件, b.文件));
}
