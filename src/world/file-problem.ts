/** Which of our file problems an error of the operating system is; in: the thrown error, out: a FileFailure. */
import type { FileFailure, FileProblem } from './world.ts';

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'missing',
  EISDIR: 'directory',
  ENOTDIR: 'not-a-directory',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EEXIST: 'exists',
  EFBIG: 'too-large',
};

/** Returns the failure; `detail` is the system's own code, such as ENOENT, or its message. */
export function fileFailure(path: string, thrown: unknown): FileFailure {
  const code = systemCode(thrown);
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return { ok: false, problem: problems[code ?? ''] ?? 'other', path, detail };
}

function systemCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
