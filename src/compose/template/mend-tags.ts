/** Finds tags without their `>`, which would swallow the tag that follows, and ends them, so that the rest can be checked. */
import { error, type Finding } from '../../core/finding.ts';
import { blank, type Span } from './spans.ts';
import { placeOf, type TemplateText } from './template-text.ts';

export interface EndedTags {
  /** As long as the text given. */
  readonly text: string;
  readonly wrong: readonly Span[];
  readonly findings: readonly Finding[];
}

/** `text`: with mended syntax; the places are those of `template`. */
export function mendTags(template: TemplateText, text: string, mustaches: readonly Span[]): EndedTags {
  const html = blank(blank(text, mustaches), commentsOf(text));
  const wrong = [...html.matchAll(/<\/?[a-z][^<>]*(?=<|$)/gi)].map((found) => ({
    start: found.index,
    end: found.index + (begun.exec(found[0])?.[0].length ?? 0),
  }));
  return {
    text: wrong.reduce(endTag, text),
    wrong,
    findings: wrong.map(({ start, end }) =>
      error('template-malformed-tag', placeOf(template, start, end), { message: '标签没有写完', hint: '补上 >' }),
    ),
  };
}

/** A tag with its attributes, as far as they are well-formed. */
const begun = /^<\/?[a-z][a-z0-9]*(\s+[a-z-]+\s*=\s*("[^"]*"|'[^']*'))*/i;

/** Puts the `>` on the blank or line break after the tag; blanks the tag out where there is none. */
function endTag(text: string, tag: Span): string {
  const room = /[ \t\r\n]/.test(text.charAt(tag.end));
  return room ? `${text.slice(0, tag.end)}>${text.slice(tag.end + 1)}` : blank(text, [tag]);
}

function commentsOf(text: string): Span[] {
  return [...text.matchAll(/<!--[\s\S]*?-->/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
