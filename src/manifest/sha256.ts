/** The SHA-256 of a file's bytes. */
import { createHash } from 'node:crypto';

/** Returns 64 small hexadecimal letters. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
