/**
 * Reads what a document carries: bytes of a PDF or DOCX → the carried files and their record.
 *
 * The bytes may be anybody's. What is too large, or is named to get out of its folder, is not read.
 */
import type { Carried, CarriedFile } from '../render/carried.ts';
import { carriedFile } from './carried-file.ts';
import { openCarriedPack } from './carried-pack.ts';
import { hashOfText } from './gather-proof.ts';
import { type ProofRecord, parseRecord, recordName } from './proof-record.ts';
import { readDocxFiles } from './read-docx-files.ts';
import { readPdfFiles } from './read-pdf-files.ts';
import { isSafeName } from './safe-name.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface Proof {
  readonly format: 'pdf' | 'docx';
  readonly record: ProofRecord;
  /** In the order in which they were carried, the record first. */
  readonly files: readonly NamedText[];
  readonly sources: readonly NamedText[];
  /** By the name within the packs: `templates/beijing/pack.yaml`. */
  readonly packTexts: ReadonlyMap<string, string>;
  /** The sources that are not what the record says. */
  readonly altered: readonly string[];
}

export type ProofRead =
  | { readonly kind: 'read'; readonly proof: Proof }
  /** Neither a PDF nor a DOCX. */
  | { readonly kind: 'other' }
  /** A document that carries nothing of ours. */
  | { readonly kind: 'none' }
  /** It cannot be opened, or what it carries is not whole. */
  | { readonly kind: 'damaged'; readonly problem: string };

export async function readProof(bytes: Uint8Array): Promise<ProofRead> {
  const format = formatOf(bytes);
  if (format === undefined) return { kind: 'other' };
  const files = await (format === 'pdf' ? readPdfFiles(bytes) : readDocxFiles(bytes));
  if (files === undefined) return { kind: 'damaged', problem: '文件打不开，可能不完整' };
  return files.length === 0 ? { kind: 'none' } : open(format, files);
}

function formatOf(bytes: Uint8Array): Proof['format'] | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  if (start === '%PDF-') return 'pdf';
  return start.startsWith('PK') ? 'docx' : undefined;
}

function open(format: Proof['format'], files: readonly NamedText[]): ProofRead {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const text = texts.get(recordName);
  if (text === undefined) return { kind: 'none' };
  const record = parseRecord(text);
  if (record === undefined) return { kind: 'damaged', problem: `所附的 ${recordName} 读不懂，或是更新的程序写的` };
  const names = record.来源.map(({ 文件: name }) => name);
  const missing = [...names, ...record.表样].find((name) => !texts.has(name));
  if (missing !== undefined) return { kind: 'damaged', problem: `所附的来源缺 ${missing}` };
  const packs = record.表样.map((name) => openCarriedPack(texts.get(name) ?? ''));
  if (packs.includes(undefined)) return { kind: 'damaged', problem: '所附的表样读不懂' };
  const packTexts = new Map(packs.flatMap((pack) => [...(pack ?? [])]));
  const unsafe = [...names, ...(record.未附文件 ?? []), ...packTexts.keys()].find((name) => !isSafeName(name));
  if (unsafe !== undefined) return { kind: 'damaged', problem: `所附的文件名会写到别处去，不能用：${unsafe}` };
  const sources = names.map((name) => ({ name, text: texts.get(name) ?? '' }));
  return { kind: 'read', proof: { format, record, files, sources, packTexts, altered: alteredOf(record, texts) } };
}

function alteredOf({ 来源: sources }: ProofRecord, texts: ReadonlyMap<string, string>): string[] {
  return sources
    .filter(({ 文件: name, SHA256: hash }) => hashOfText(texts.get(name) ?? '') !== hash)
    .map(({ 文件: name }) => name);
}

/** What the document carries, for a document with the same bytes. */
export function asCarried({ record, files }: Proof): Carried {
  const kindOf = (name: string) => (record.表样.includes(name) ? 'pack' : name === recordName ? 'record' : 'source');
  const carried = files.map(({ name, text }) => carriedFile(kindOf(name), name, text));
  const isShared = ({ name }: CarriedFile) => kindOf(name) === 'pack';
  return { own: carried.filter((file) => !isShared(file)), shared: carried.filter(isShared) };
}
