/** A manifest entry as another output folder names its files. */
import { resolve } from 'node:path';
import { factsRecord, restoreFacts } from '../manifest/facts-record.ts';
import type { FindingRecord, ManifestEntry } from '../manifest/manifest.ts';
import { packRecord } from '../manifest/pack-record.ts';
import { recordedPath } from '../manifest/recorded-path.ts';
import { reportOf } from './look-together.ts';

/** `from`, `to`: the output folders. */
export function rebase(cwd: string, entry: ManifestEntry, from: string, to: string): ManifestEntry {
  // What does not lead out of the folder is a file of the program's, or has no tree in common with the output.
  const name = (written: string) =>
    written.startsWith('../') ? recordedPath(cwd, to, resolve(cwd, from, written)) : written;
  const file = <T extends { readonly 文件: string }>(record: T): T => ({ ...record, 文件: name(record.文件) });
  const finding = (record: FindingRecord): FindingRecord => ({
    ...file(record),
    ...(record.相关 && { 相关: record.相关.map(file) }),
  });
  // What was found together with others is found anew where all are together.
  const { 旧输出: _, 跨文件问题: __, ...rest } = entry;
  return {
    ...rest,
    文件: name(entry.文件),
    ...(entry.模板 !== undefined && { 模板: name(entry.模板) }),
    ...(entry.部门模板 !== undefined && { 部门模板: name(entry.部门模板) }),
    输入: entry.输入.map(file),
    ...(entry.引用 && { 引用: entry.引用.map(file) }),
    ...(entry.表样 && { 表样: entry.表样.map(({ 文件: files }) => packRecord(files.map(file))) }),
    字体: entry.字体.map((font) => (font.指定 === undefined ? font : { ...font, 指定: name(font.指定) })),
    ...(entry.问题 && { 问题: entry.问题.map(finding) }),
    ...(entry.要点 && { 要点: factsRecord(restoreFacts(entry.要点, reportOf(entry)), name) }),
  };
}
