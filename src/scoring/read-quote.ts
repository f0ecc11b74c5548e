/** What stands between the braces of a quote, taken apart: a name, or a helper with names. */
import { quoteHelpers } from './quote-helpers/index.ts';
import type { QuoteHelper } from './quote-helpers/quote-helper.ts';
import type { Quotable } from './quotes.ts';

export interface ReadQuote {
  /** The first word. */
  readonly first: string;
  /** Undefined: it is a name alone, or begins with a word that is no helper. */
  readonly helper: QuoteHelper | undefined;
  /** The names: all of it, or what stands behind the first word. */
  readonly parts: readonly string[];
  /** Whether it is a name and nothing else. */
  readonly isName: boolean;
}

/** `inside`: without the braces and the blanks within them. */
export function readQuote(inside: string, names: Pick<Quotable, 'texts' | 'later'>): ReadQuote {
  const [first = '', ...rest] = inside.split(/\s+/u);
  const helper = quoteHelpers.get(first);
  const isName = names.texts.has(inside) || names.later.has(inside) || (helper === undefined && rest.length === 0);
  if (isName) return { first, helper: undefined, parts: [inside], isName };
  return { first, helper, parts: joinNames(rest, names), isName };
}

/** More words than any name of a project has, and than any helper takes. */
const mostWords = 20;

/** A project's name may hold blanks: the longest run of words that is a name counts as one. */
function joinNames(words: readonly string[], { texts, later }: Pick<Quotable, 'texts' | 'later'>): readonly string[] {
  if (words.length > 2 * mostWords) return words;
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + mostWords);
    while (end > at + 1 && !isName(words.slice(at, end).join(' '))) end -= 1;
    joined.push(words.slice(at, end).join(' '));
    at = end;
  }
  return joined;

  function isName(text: string): boolean {
    return texts.has(text) || later.has(text);
  }
}
