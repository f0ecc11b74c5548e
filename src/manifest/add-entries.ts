/** Puts the new entries of a run into a manifest, each in the place of its earlier one. */
import { compareText } from '../core/finding.ts';
import { stillLeft } from './left-over.ts';
import type { FileRecord, LeftOver, Manifest, ManifestEntry } from './manifest.ts';

/**
 * Returns the manifest with the entries in it, sorted by 文件; their order does not show.
 *
 * What an earlier entry owned and this build did not write stays on record: as an output while it still says the same
 * (another --format of the same input), else as an old output.
 */
export function addEntries(manifest: Manifest, entries: readonly ManifestEntry[]): Manifest {
  if (entries.length === 0) return manifest;
  const added = new Map(entries.map((entry) => [entry.文件, entry]));
  const taken = new Map(entries.flatMap((entry) => entry.输出.map((file) => [file.文件, entry.文件] as const)));
  const back = (manifest.不再对应 ?? []).flatMap((left) => asEarlier(left, added.get(left.文件)) ?? []);
  const earlier = new Map([...manifest.报告, ...back].map((entry) => [entry.文件, withoutTaken(entry, taken)]));
  const kept = [...earlier].flatMap(([file, entry]) => (entry === undefined || added.has(file) ? [] : [entry]));
  const made = entries.map((entry) => keepUnwritten(earlier.get(entry.文件), entry));
  const { 不再对应: _, ...rest } = manifest;
  const reports = [...kept, ...made].sort((a, b) => compareText(a.文件, b.文件));
  return { ...rest, 报告: reports, ...stillLeft(manifest, entries, new Set(taken.keys())) };
}

/** What stayed in the folder while a report was gone is an old output of it now that it is back. */
function asEarlier({ 输出: old }: LeftOver, entry: ManifestEntry | undefined): ManifestEntry | undefined {
  return entry && { ...entry, 输出: [], 旧输出: old };
}

function keepUnwritten(earlier: ManifestEntry | undefined, entry: ManifestEntry): ManifestEntry {
  const { 旧输出: _, ...fresh } = entry;
  if (earlier === undefined) return fresh;
  const written = new Set(entry.输出.map(({ 文件: file }) => file));
  const unwritten = (records: readonly FileRecord[] = []) => records.filter(({ 文件: file }) => !written.has(file));
  const sameContent = contentOf(earlier) === contentOf(entry);
  const outputs = sameContent ? sorted([...entry.输出, ...unwritten(earlier.输出)]) : entry.输出;
  const old = sorted([...unwritten(earlier.旧输出), ...(sameContent ? [] : unwritten(earlier.输出))]);
  const { 表样: packs, 字体: fonts, 接受: accepted, 汇总: summary, 问题: findings, 要点: facts, ...others } = fresh;
  const { 跨文件问题: together, ...head } = others;
  return {
    ...head,
    输出: outputs,
    ...(old.length > 0 && { 旧输出: old }),
    ...(packs && { 表样: packs }),
    字体: fonts,
    接受: accepted,
    ...(summary && { 汇总: summary }),
    ...(findings && { 问题: findings }),
    ...(facts && { 要点: facts }),
    ...(together && { 跨文件问题: together }),
  };
}

/** What the new entries wrote belongs to them alone; an entry with no file left is gone. */
function withoutTaken(entry: ManifestEntry, taken: ReadonlyMap<string, string>): ManifestEntry | undefined {
  const isTaken = ({ 文件: file }: FileRecord) => taken.has(file) && taken.get(file) !== entry.文件;
  const { 旧输出: old = [], ...rest } = entry;
  if (![...entry.输出, ...old].some(isTaken)) return entry;
  const outputs = entry.输出.filter((one) => !isTaken(one));
  const oldLeft = old.filter((one) => !isTaken(one));
  if (outputs.length + oldLeft.length === 0) return undefined;
  return { ...rest, 输出: outputs, ...(oldLeft.length > 0 && { 旧输出: oldLeft }) };
}

/** What decides the bytes of the outputs. */
function contentOf(entry: ManifestEntry): string {
  const { 输入: inputs, 引用: references, 字体: fonts, 表样: packs = [], 草稿: draft, 程序版本: version } = entry;
  const shared = packs.map(({ SHA256: hash }) => hash);
  return JSON.stringify([inputs, references, fonts, shared, draft, version, entry.模板, entry.文件日期, entry.附源]);
}

function sorted(records: readonly FileRecord[]): readonly FileRecord[] {
  return [...records].sort((a, b) => compareText(a.文件, b.文件));
}
