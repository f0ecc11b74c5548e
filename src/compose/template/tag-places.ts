/**
 * Writes into each tag of a template where it stands, so that every node on the page knows its place in the template.
 *
 * A tag's mark is `at="template:token"`: the template's index in the engine, the tag's among its tokens. Short, as every
 * page is read with all its marks.
 */
import type { Place } from '../../core/finding.ts';
import type { MarkupToken } from './markup-tokens.ts';
import type { PreparedTemplate } from './prepare-template.ts';
import { type Patch, type Span, within } from './spans.ts';
import { placeOf } from './template-text.ts';

export const placeAttribute = 'at';

/** Returns the text that Handlebars runs: the tags with their places, the patches in, the mends blanked out. */
export function withPlaces(
  template: PreparedTemplate,
  index: number,
  patches: readonly Patch[] = [],
  mends: readonly Span[] = [],
): string {
  const marks = template.tokens.flatMap((tag, token) => {
    if (tag.kind !== 'start' || mends.some((span) => within(tag, span))) return [];
    const at = tag.start + 1 + tag.name.length;
    return [{ start: at, end: at, text: ` ${placeAttribute}="${index}:${token}"` }];
  });
  const blanks = mends.map(({ start, end }) => ({ start, end, text: '' }));
  const kept = patches.filter((patch) => !mends.some((span) => within(patch, span)));
  return applyAll(template.text, [...marks, ...indentation(template), ...kept, ...blanks]);
}

/** A line break between two tags prints nothing, wherever it stands; without it there is less to read. */
function indentation({ text, tokens }: PreparedTemplate): Patch[] {
  return tokens.flatMap(({ kind, end: start }, index) => {
    const next = tokens[index + 1];
    const areTags = isTag(kind) && next !== undefined && isTag(next.kind);
    if (!areTags || !/^[ \t\r]*\n\s*$/.test(text.slice(start, next.start))) return [];
    return [{ start, end: next.start, text: '' }];
  });
}

function isTag(kind: MarkupToken['kind']): boolean {
  return kind === 'start' || kind === 'end';
}

function applyAll(text: string, patches: readonly Patch[]): string {
  const once = new Map(patches.map((patch) => [`${patch.start}:${patch.end}`, patch]));
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...once.values()].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** Returns the tag with the mark, and its template; undefined for a tag that no template wrote. */
export function markedTag(templates: readonly PreparedTemplate[], mark: string): MarkedTag | undefined {
  const [index = '', token = ''] = mark.split(':');
  const template = templates[Number.parseInt(index, 10)];
  const tag = template?.tokens[Number.parseInt(token, 10)];
  return template && tag && { template, tag };
}

export interface MarkedTag {
  readonly template: PreparedTemplate;
  readonly tag: Span;
}

/** Tells the places of tags by their marks, each worked out once; undefined for a tag that no template wrote. */
export function tagPlaces(templates: readonly PreparedTemplate[]): (mark: string) => Place | undefined {
  const known = new Map<string, Place | undefined>();
  return (mark) => {
    if (!known.has(mark)) known.set(mark, readPlace(templates, mark));
    return known.get(mark);
  };
}

function readPlace(templates: readonly PreparedTemplate[], mark: string): Place | undefined {
  const found = markedTag(templates, mark);
  return found && placeOf(found.template.source, found.tag.start, found.tag.end);
}
