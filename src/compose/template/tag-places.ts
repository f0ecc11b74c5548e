/**
 * Writes into each tag of a template where it stands, so that every node on the page knows its place in the template.
 *
 * The places are written as `data-at="template:start:end"`; the template is its index in the engine.
 */
import type { Place } from '../../core/finding.ts';

import type { PreparedTemplate } from './prepare-template.ts';
import { type Patch, type Span, within } from './spans.ts';
import { placeOf } from './template-text.ts';

export const placeAttribute = 'data-at';

/** Returns the text that Handlebars runs: the tags with their places, the patches in, the mends blanked out. */
export function withPlaces(
  template: PreparedTemplate,
  index: number,
  patches: readonly Patch[] = [],
  mends: readonly Span[] = [],
): string {
  const tags = template.tokens.filter((token) => token.kind === 'start' && !mends.some((span) => within(token, span)));
  const marks = tags.map((tag) => {
    const at = tag.start + 1 + (tag.kind === 'start' ? tag.name.length : 0);
    return { start: at, end: at, text: ` ${placeAttribute}="${index}:${tag.start}:${tag.end}"` };
  });
  const blanks = mends.map(({ start, end }) => ({ start, end, text: '' }));
  const kept = patches.filter((patch) => !mends.some((span) => within(patch, span)));
  return applyAll(template.text, [...marks, ...kept, ...blanks]);
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

/** Returns the place that a tag's attribute tells; undefined for a tag that no template wrote. */
export function readPlace(templates: readonly PreparedTemplate[], mark: string): Place | undefined {
  const [index = '', start = '', end = ''] = mark.split(':');
  const template = templates[Number.parseInt(index, 10)];
  return template && placeOf(template.source, Number.parseInt(start, 10), Number.parseInt(end, 10));
}
