/**
 * The name of a report's output files, without the ending.
 *
 * In: the pattern of 部门.yaml (输出命名) or none, and the report's data. Out: a name that every file system takes.
 */
import { Buffer } from 'node:buffer';

export const defaultPattern = '{{项目名称}}-{{文种}}';

/** Windows keeps these names for devices, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;
/** Bytes in UTF-8: file systems allow 255, and the ending and a temporary name must fit as well. */
export const limit = 200;

/** Returns the pattern with the names in {{ }} put in; one that is not known stays as it is written. */
export function outputName(pattern: string | undefined, data: Readonly<Record<string, unknown>>): string {
  const filled = (pattern ?? defaultPattern).replace(/\{\{\s*([^{}]+?)\s*\}\}/gu, (whole, name: string) => {
    const value = data[name];
    return typeof value === 'string' ? value : whole;
  });
  return safeName(filled);
}

/** Returns the name with what file systems refuse replaced or cut; never empty. */
export function safeName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[/\\:*?"<>|]/gu, '_')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/gu, ' ');
  const cut = trimEnds(cutToBytes(trimEnds(clean), limit));
  if (cut === '') return '未命名';
  return reserved.test(cut) ? `_${cut}` : cut;
}

/** A leading dot hides a file; Windows drops dots and blanks at the end. */
function trimEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/gu, '');
}

function cutToBytes(name: string, bytes: number): string {
  let used = 0;
  let kept = '';
  for (const character of name) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}
