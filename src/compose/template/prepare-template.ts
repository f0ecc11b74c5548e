/** A template made ready for checking and for rendering: its mustaches, its tags, and its mended text. */
import type { Finding } from '../../core/finding.ts';
import { type MarkupToken, markupTokens } from './markup-tokens.ts';
import { mendSyntax } from './mend-syntax.ts';
import { mendTags } from './mend-tags.ts';
import type { Mustache } from './mustaches.ts';
import type { Span } from './spans.ts';
import { type TemplateText, templateText } from './template-text.ts';

export interface PreparedTemplate {
  /** As partials call it, without `.hbs`. */
  readonly name: string;
  readonly source: TemplateText;
  /** As long as the source, its syntax mistakes blanked out. */
  readonly text: string;
  readonly mustaches: readonly Mustache[];
  readonly tokens: readonly MarkupToken[];
  /** What was blanked out. */
  readonly wrong: readonly Span[];
  /** The syntax mistakes. */
  readonly findings: readonly Finding[];
}

/** Mended when it is first asked for: a report runs few of its pack's templates. */
export function prepareTemplate(name: string, file: string, text: string): PreparedTemplate {
  const source = templateText(file, text);
  let done: MendedTemplate | undefined;
  const mended = () => {
    done ??= mend(source);
    return done;
  };
  return {
    name,
    source,
    get text() {
      return mended().text;
    },
    get mustaches() {
      return mended().mustaches;
    },
    get tokens() {
      return mended().tokens;
    },
    get wrong() {
      return mended().wrong;
    },
    get findings() {
      return mended().findings;
    },
  };
}

type MendedTemplate = Omit<PreparedTemplate, 'name' | 'source'>;

function mend(source: TemplateText): MendedTemplate {
  const mended = mendSyntax(source);
  const closed = mendTags(source, mended.text, mended.mustaches);
  return {
    text: closed.text,
    mustaches: mended.mustaches,
    tokens: markupTokens(closed.text, mended.mustaches),
    wrong: [...mended.wrong, ...closed.wrong],
    findings: [...mended.findings, ...closed.findings],
  };
}
