/** What an officer's phrase for a result says: 3200份, 98%, 0.78万元, 满意度95%. */
import { readPhrase } from './read-phrase.ts';
import type { Quantity } from './target.ts';

/**
 * Returns the measured quantity; money in 万元 and shares in %. Undefined for 完成, 按时, 300余份, and for a result that only
 * repeats a limit (大于80%): what was measured is then not said.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const phrase = readPhrase(text);
  if (phrase === undefined || phrase.behind !== undefined) return undefined;
  const { before } = phrase;
  return before === undefined || before.comparator === '=' || before.reached ? phrase.quantity : undefined;
}
