/** Stretches of a text, and blanking them out without moving what follows. */

/** Offsets in UTF-16 units; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is to stand in place of a span. */
export interface Patch extends Span {
  readonly text: string;
}

/** Returns the text with blanks in the spans; its length and its line breaks stay. */
export function blank(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) {
    result = result.slice(0, start) + result.slice(start, end).replace(/[^\r\n]/g, ' ') + result.slice(end);
  }
  return result;
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
