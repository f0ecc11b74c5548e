/** A place as one short line of text: where thousands of places are kept, a map of keys for each would be most of the file. */
import type { KeyPath, Place } from '../core/finding.ts';

/** Returns `行:列-末行:末列 起-止 文件 位置`; the file is left out where it is `main`. */
export function placeLine({ file, path, range: { start, end } }: Place, main: string): string {
  const range = `${start.line}:${start.column}-${end.line}:${end.column} ${start.offset}-${end.offset}`;
  return `${range} ${JSON.stringify(file === main ? [path] : [path, file])}`;
}

const line = /^(\d+):(\d+)-(\d+):(\d+) (\d+)-(\d+) (\[.*\])$/u;

/** Returns undefined for a line that somebody changed. */
export function readPlaceLine(text: string, main: string): Place | undefined {
  const [, ...parts] = line.exec(text) ?? [];
  const [startLine, startColumn, endLine, endColumn, from, to] = parts
    .slice(0, 6)
    .map((part) => Number.parseInt(part, 10));
  const where = readWhere(parts[6] ?? '');
  if (where === undefined || to === undefined || startLine === undefined || startColumn === undefined) return undefined;
  if (from === undefined || endLine === undefined || endColumn === undefined) return undefined;
  const start = { offset: from, line: startLine, column: startColumn };
  const end = { offset: to, line: endLine, column: endColumn };
  return { file: where.file ?? main, path: where.path, range: { start, end } };
}

function readWhere(text: string): { readonly path: KeyPath; readonly file: string | undefined } | undefined {
  try {
    const [path, file] = JSON.parse(text) as readonly unknown[];
    const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
    return isPath ? { path, file: typeof file === 'string' ? file : undefined } : undefined;
  } catch {
    return undefined;
  }
}
