/**
 * What is left over of reports that are gone: their entries leave the manifest, and so the summary; their files stay.
 *
 * A report is gone when its YAML was deleted, renamed, or names no 文种 any more. Nobody can build its files again, so nobody
 * but the user removes them; the manifest still says whose they are (不再对应), so that the report may come back.
 */
import { compareText } from '../core/finding.ts';
import type { FileRecord, LeftOver, Manifest, ManifestEntry } from './manifest.ts';

/** Returns the same manifest when none of them is in it. `isThere`: whether an output still stands in the folder. */
export async function withoutGone(
  manifest: Manifest,
  gone: ReadonlySet<string>,
  isThere: (output: string) => Promise<boolean>,
): Promise<Manifest> {
  const { 报告: entries, 不再对应: earlier = [], ...rest } = manifest;
  const left: LeftOver[] = [];
  for (const one of [...earlier, ...entries.filter(({ 文件: file }) => gone.has(file)).map(leftOver)]) {
    const outputs: FileRecord[] = [];
    for (const record of one.输出) if (await isThere(record.文件)) outputs.push(record);
    if (outputs.length > 0) left.push({ ...one, 输出: outputs });
  }
  const kept = entries.filter(({ 文件: file }) => !gone.has(file));
  if (kept.length === entries.length && JSON.stringify(left) === JSON.stringify(earlier)) return manifest;
  return { 报告: kept, ...rest, ...leftOvers(left) };
}

/** Returns those that the entries of a run do not take over: their report came back, or another wrote to their place. */
export function stillLeft(
  { 不再对应: left = [] }: Manifest,
  entries: readonly ManifestEntry[],
  written: ReadonlySet<string>,
): Pick<Manifest, '不再对应'> {
  const back = new Set(entries.map(({ 文件: file }) => file));
  const others = left.filter(({ 文件: file }) => !back.has(file));
  const rest = others.map((one) => ({ ...one, 输出: one.输出.filter(({ 文件: file }) => !written.has(file)) }));
  return leftOvers(rest.filter(({ 输出: outputs }) => outputs.length > 0));
}

function leftOver({ 文件: file, 输出: outputs, 旧输出: old = [] }: ManifestEntry): LeftOver {
  return { 文件: file, 输出: [...outputs, ...old].sort((a, b) => compareText(a.文件, b.文件)) };
}

function leftOvers(left: readonly LeftOver[]): Pick<Manifest, '不再对应'> {
  return left.length === 0 ? {} : { 不再对应: [...left].sort((a, b) => compareText(a.文件, b.文件)) };
}
