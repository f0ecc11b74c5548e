/** A short mark that is equal for texts that say the same, whatever their blanks and punctuation. */
import { createHash } from 'node:crypto';
import { bareWords } from '../bare-words.ts';

/** So many hexadecimal letters keep the texts of thousands of reports apart. */
const letters = 16;

export function fingerprint(...texts: readonly string[]): string {
  const said = JSON.stringify(texts.map(bareWords));
  return createHash('sha256').update(said).digest('hex').slice(0, letters);
}
