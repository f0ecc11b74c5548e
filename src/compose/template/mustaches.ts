/**
 * Finds the `{{…}}` of a template, each with its place, whether or not the whole is well-formed.
 *
 * Why not Handlebars' own parser: it stops at the first mistake and tells its line only.
 */

export type MustacheKind = 'plain' | 'open' | 'else' | 'close' | 'partial' | 'comment' | 'unescaped' | 'unsupported';

export interface Mustache {
  readonly kind: MustacheKind;
  /** From its first brace up to, not including, what follows its last; UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What opens or closes a block: `if`, `each`; what follows an `else`; the partial's name; otherwise empty. */
  readonly name: string;
}

/** Where a `{{` is never closed. */
export interface Unclosed {
  readonly start: number;
  readonly end: number;
}

export interface Mustaches {
  readonly found: readonly Mustache[];
  readonly unclosed: readonly Unclosed[];
}

export function findMustaches(text: string): Mustaches {
  const found: Mustache[] = [];
  const unclosed: Unclosed[] = [];
  let start = text.indexOf('{{');
  while (start >= 0) {
    const end = endOf(text, start);
    if (end === undefined) unclosed.push({ start, end: giveUp(text, start) });
    else found.push(mustacheAt(text, start, end));
    start = text.indexOf('{{', end ?? giveUp(text, start));
  }
  return { found, unclosed };
}

function mustacheAt(text: string, start: number, end: number): Mustache {
  const inner = text.slice(start, end);
  const kind = kindOf(inner, text.charAt(start - 1));
  const name = patterns[kind]?.exec(inner)?.[1] ?? '';
  return { kind, start, end, name };
}

const nameAfterMark = /^\{+~?[#^/>*]*\s*([^\s}~]+)/;
const patterns: Partial<Record<MustacheKind, RegExp>> = {
  open: nameAfterMark,
  close: nameAfterMark,
  partial: nameAfterMark,
  else: /^\{\{~?else\s+([^\s}~]+)/,
};

function kindOf(inner: string, before: string): MustacheKind {
  if (before === '\\' || /^\{\{~?\*/.test(inner)) return 'unsupported';
  if (inner.startsWith('{{{{')) return inner.startsWith('{{{{/') ? 'close' : 'open';
  if (/^\{\{~?!/.test(inner)) return 'comment';
  if (/^\{\{~?[{&]/.test(inner)) return 'unescaped';
  if (/^\{\{~?(else\b|\^\s*~?\}\})/.test(inner)) return 'else';
  if (/^\{\{~?[#^]/.test(inner)) return 'open';
  if (/^\{\{~?\//.test(inner)) return 'close';
  return /^\{\{~?>/.test(inner) ? 'partial' : 'plain';
}

function endOf(text: string, start: number): number | undefined {
  const comment = /^\{\{~?!(--)?/.exec(text.slice(start, start + 6));
  if (comment) return after(text, comment[1] ? '--' : '', start + comment[0].length);
  const closing = /^\{\{~?\{/.test(text.slice(start, start + 4)) ? '}}}' : '}}';
  let at = start + 2;
  while (text.startsWith('{', at)) at += 1;
  while (at < text.length && !text.startsWith('{{', at) && text[at] !== '<') {
    if (text.startsWith(closing, at)) return closingRun(text, at + closing.length);
    at = skipString(text, at) ?? at + 1;
  }
  return undefined;
}

/** Returns what follows the end of a comment, whose last characters are `dashes`, a possible ~ and two braces. */
function after(text: string, dashes: string, from: number): number | undefined {
  const ends = dashes === '' ? /\}\}/g : /--~?\}\}/g;
  ends.lastIndex = from;
  return ends.exec(text) === null ? undefined : ends.lastIndex;
}

function closingRun(text: string, from: number): number {
  let at = from;
  while (text.startsWith('}', at)) at += 1;
  return at;
}

/** Returns what follows the string that starts here and ends on the same line, if one does. */
function skipString(text: string, at: number): number | undefined {
  const string = /"[^"\n]*"|'[^'\n]*'/y;
  string.lastIndex = at;
  return string.test(text) ? string.lastIndex : undefined;
}

/** Returns how far an unclosed `{{` reaches: to a single closing brace, else to what cannot stand inside. */
function giveUp(text: string, start: number): number {
  const reach = /[^<\n{}｝]*[}｝]{0,2}/y;
  reach.lastIndex = start + 2;
  reach.test(text);
  return Math.max(reach.lastIndex, start + 2);
}
