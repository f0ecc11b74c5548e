/** The record of a region pack's files. */
import { compareText } from '../core/finding.ts';
import type { FileRecord, PackRecord } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** In: the files by the names that the manifest gives them. */
export function packRecord(files: readonly FileRecord[]): PackRecord {
  const sorted = [...files].sort((a, b) => compareText(a.文件, b.文件));
  const text = sorted.map(({ 文件: name, SHA256: hash }) => `${name}\n${hash}\n`).join('');
  return { SHA256: sha256(new TextEncoder().encode(text)), 文件: sorted };
}
