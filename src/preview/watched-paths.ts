/** Which folders are watched, and which questions a change concerns. */
import { dirname } from 'node:path';
import type { Question } from './asked.ts';

/** Whether a change of one of these paths may change the answer; one of a folder concerns all that lies in it. */
export function asksAbout({ kind, path }: Question, paths: ReadonlySet<string>): boolean {
  if (paths.has(path) || paths.has(dirname(path))) return true;
  if (kind !== 'list') return false;
  for (const changed of paths) if (dirname(changed) === path) return true;
  return false;
}

/** Returns the folders in which all that was asked about lies: a save by renaming is seen in the folder only. */
export function foldersOf(questions: readonly Question[]): Set<string> {
  const folders = new Set<string>();
  for (const { kind, path } of questions) {
    folders.add(dirname(path));
    if (kind === 'list') folders.add(path);
  }
  return folders;
}
