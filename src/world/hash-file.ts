/** The SHA-256 of a file, read piece by piece into one place: a thousand files leave no memory behind. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const piece = Buffer.allocUnsafeSlow(1 << 18);

/** Returns small hexadecimal letters; throws the system's error, and for what is not a file. */
export function hashFile(path: string): string {
  const file = openSync(path, 'r');
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    const hash = createHash('sha256');
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}
