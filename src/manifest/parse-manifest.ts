/** Reads a manifest's text; somebody may have edited it. */
import type { FileRecord, Manifest, ManifestEntry } from './manifest.ts';

/** Returns undefined when the text is no manifest of ours. */
export function parseManifest(text: string): Manifest | undefined {
  const data = parseJson(text);
  return isRecord(data) && Array.isArray(data.报告) && data.报告.every(isEntry) ? { 报告: data.报告 } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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

function isFileList(value: unknown): value is readonly FileRecord[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && typeof one.文件 === 'string' && typeof one.SHA256 === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
