/** Reads a manifest's text; somebody may have edited it. */
import type { FileRecord, FontRecord, LeftOver, Manifest, ManifestEntry, PackRecord } from './manifest.ts';

/** Returns undefined when the text is no manifest of ours. */
export function parseManifest(text: string): Manifest | undefined {
  const data = parseJson(text);
  if (!isRecord(data) || !Array.isArray(data.报告)) return undefined;
  const parts = sharedParts(data);
  const entries = data.报告.map((entry) => joined(entry, parts));
  if (!entries.every(isEntry)) return undefined;
  return {
    报告: entries,
    ...(isFileList(data.汇总表) && { 汇总表: data.汇总表 }),
    ...(isLeftList(data.不再对应) && { 不再对应: data.不再对应 }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is written once for all reports, by the hash that they name it by. */
interface SharedParts {
  readonly packs: ReadonlyMap<unknown, PackRecord>;
  readonly fonts: Readonly<Record<string, unknown>>;
}

function sharedParts({ 表样: packs, 字体: fonts }: Readonly<Record<string, unknown>>): SharedParts {
  const known = Array.isArray(packs) ? packs.filter(isPack) : [];
  return { packs: new Map(known.map((pack) => [pack.SHA256, pack])), fonts: isRecord(fonts) ? fonts : {} };
}

/** An entry whose shared parts are gone has none, and is made again. */
function joined(entry: unknown, { packs, fonts }: SharedParts): unknown {
  if (!isRecord(entry)) return entry;
  const { 表样: hashes, 字体: key } = entry;
  const own = Array.isArray(hashes) ? hashes.flatMap((hash) => packs.get(hash) ?? []) : undefined;
  const roles: unknown = typeof key === 'string' ? fonts[key] : key;
  return { ...entry, ...(own && { 表样: own }), 字体: isFontList(roles) ? roles : [] };
}

function isPack(value: unknown): value is PackRecord {
  return isRecord(value) && typeof value.SHA256 === 'string' && isFileList(value.文件);
}

function isFontList(value: unknown): value is readonly FontRecord[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.用途 === 'string');
}

/** Looks at what the program relies on: who owns which file. */
function isEntry(value: unknown): value is ManifestEntry {
  return (
    isRecord(value) &&
    typeof value.文件 === 'string' &&
    isFileList(value.输入) &&
    isFileList(value.输出) &&
    (value.旧输出 === undefined || isFileList(value.旧输出))
  );
}

function isLeftList(value: unknown): value is readonly LeftOver[] {
  return (
    Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.文件 === 'string' && isFileList(one.输出))
  );
}

function isFileList(value: unknown): value is readonly FileRecord[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && typeof one.文件 === 'string' && typeof one.SHA256 === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
