/**
 * The tags and texts of a template with their exact places, before any repair.
 *
 * In: a template with mended syntax. Each `{{…}}` is blanked out first, so both branches of an `{{#if}}` are seen.
 */
import { type Token, Tokenizer } from 'parse5';
import { blank, type Span } from './spans.ts';

export interface StartTag extends Span {
  readonly kind: 'start';
  readonly name: string;
  readonly selfClosing: boolean;
  readonly attributes: readonly Attribute[];
}

export interface Attribute extends Span {
  readonly name: string;
  readonly value: string;
}

export interface EndTag extends Span {
  readonly kind: 'end';
  readonly name: string;
}

export interface TextToken extends Span {
  readonly kind: 'text';
}

/** Something that is not HTML: an attribute twice, a tag without its `>`. */
export interface Malformed extends Span {
  readonly kind: 'malformed';
  readonly code: string;
}

export type MarkupToken = StartTag | EndTag | TextToken | Malformed;

/** Returns the tokens in order; comments and blanks are left out. */
export function markupTokens(text: string, mustaches: readonly Span[]): readonly MarkupToken[] {
  const tokens: MarkupToken[] = [];
  const html = blank(text, mustaches);
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => tokens.push(startTag(tag)),
      onEndTag: (tag) => tokens.push({ kind: 'end', name: tag.tagName, ...spanOf(tag.location) }),
      onCharacter: (characters) => tokens.push({ kind: 'text', ...spanOf(characters.location) }),
      onDoctype: (doctype) => tokens.push({ kind: 'malformed', code: 'doctype', ...spanOf(doctype.location) }),
      onParseError: ({ code, startOffset }) =>
        tokens.push({ kind: 'malformed', code, ...tagAround(html, startOffset) }),
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onComment: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return tokens.filter((token, index) => !isRepeated(tokens, token, index)).sort((a, b) => a.start - b.start);
}

function startTag(tag: Token.TagToken): StartTag {
  const { location } = tag;
  const attributes = tag.attrs.map(({ name, value }) => ({ name, value, ...spanOf(location?.attrs?.[name]) }));
  return { kind: 'start', name: tag.tagName, selfClosing: tag.selfClosing, attributes, ...spanOf(location) };
}

function spanOf(location: { startOffset: number; endOffset: number } | null | undefined): Span {
  if (!location) throw new Error('parse5 gave no location');
  return { start: location.startOffset, end: location.endOffset };
}

/** The tag in which an error lies: from its `<` to the error. */
function tagAround(html: string, offset: number): Span {
  const start = html.lastIndexOf('<', offset - 1);
  return { start: start < 0 ? offset : start, end: Math.max(offset, start + 1) };
}

/** One malformed tag gives one token, however many errors the tokenizer sees in it; `&` alone is no error of ours. */
function isRepeated(tokens: readonly MarkupToken[], token: MarkupToken, index: number): boolean {
  if (token.kind !== 'malformed') return false;
  if (/character-reference/.test(token.code)) return true;
  return tokens.slice(0, index).some((other) => other.kind === 'malformed' && other.start === token.start);
}
