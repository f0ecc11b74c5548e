/** What an officer's phrase for a result says: 3200份, 98%, 0.78万元, 满意度95%. */
import { type Phrase, readPhrase } from './read-phrase.ts';
import type { Quantity } from './target.ts';

/**
 * Returns the measured quantity; money in 万元 and shares in %. Undefined for 完成, 按时, 300余份, and for a result that only
 * repeats a limit (大于80%): what was measured is then not said.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const phrase = readPhrase(text);
  return phrase === undefined || isLimit(phrase) ? undefined : phrase.quantity;
}

/** Whether a result only repeats a limit: 大于80%, 90%以上. */
export function saysOnlyLimit(text: string): boolean {
  const phrase = readPhrase(text);
  return phrase !== undefined && isLimit(phrase);
}

function isLimit({ before, behind }: Phrase): boolean {
  return behind !== undefined || (before !== undefined && before.comparator !== '=' && !before.reached);
}
