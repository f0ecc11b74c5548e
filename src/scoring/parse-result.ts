/** What an officer's phrase for a result says: 3200份, 98%, 0.78万元, 满意度95%. */
import { normalisePhrase } from './normalise-phrase.ts';
import { type Phrase, readPhrase } from './read-phrase.ts';
import type { Quantity } from './target.ts';

export interface Result {
  /** Money in 万元 and shares in %. Undefined for 完成, 按时, 300余份. */
  readonly quantity: Quantity | undefined;
  /** Whether it only repeats a limit (大于80%, 90%以上): what was measured is then not said. */
  readonly limitOnly: boolean;
}

export function parseResult(text: string): Result {
  const phrase = readPhrase(normalisePhrase(text) ?? '');
  const limitOnly = phrase !== undefined && isLimit(phrase);
  return { quantity: limitOnly ? undefined : phrase?.quantity, limitOnly };
}

function isLimit({ before, behind }: Phrase): boolean {
  return behind !== undefined || (before !== undefined && before.comparator !== '=' && !before.reached);
}
