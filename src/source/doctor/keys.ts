/** Whether some text is a key: one that a schema knows, or at least one that looks like a key. */

export interface Keys {
  /** Whether a schema has this key. */
  isKnown(text: string): boolean;
  /** Whether the text looks like a key, perhaps a misspelt one; ask only where nothing but a key can stand. */
  isPlausible(text: string): boolean;
}

const looksLikeKey = /^[\p{Script=Han}\w（）()·/]{1,20}$/u;
const han = /\p{Script=Han}/u;
const quotes = /^[“”‘’＂＇"']+|[“”‘’＂＇"']+$/gu;

export function keysOf(known: ReadonlySet<string>): Keys {
  const isKnown = (text: string) => known.has(bare(text));
  return {
    isKnown,
    isPlausible: (text) => isKnown(text) || (looksLikeKey.test(bare(text)) && han.test(text)),
  };
}

/** Returns the key without blanks, full-width ones included, and quotes around it. */
export function bare(text: string): string {
  return text.trim().replace(quotes, '').trim();
}
