/**
 * Quotes in prose: `执行率为{{执行率}}` says what the form prints, so that prose and table cannot disagree.
 *
 * Only figures and names can be quoted, never other prose, so no quote can lead back to itself. It is no template: between the
 * braces stands a name, or a helper of a closed set with names, and nothing else.
 */
import { error, type Finding, type KeyPath, type Place, type Position } from '../core/finding.ts';
import type { PartFinder } from '../core/parts-of.ts';
import type { RoundingPolicy } from '../packs/profile.ts';
import type { Report } from '../schema/report.ts';
import { lookUpQuote } from './look-up-quote.ts';
import { partsWithin } from './place-within.ts';
import type { PrintedText } from './scored.ts';

/** The names that can be quoted at one place. */
export interface Quotable {
  readonly texts: ReadonlyMap<string, PrintedText>;
  /** Names that exist, but follow from the place itself: 总分 from an indicator's own row. */
  readonly later: ReadonlySet<string>;
  /** How helpers round what they compute. */
  readonly rounding: RoundingPolicy;
}

export interface Filled {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** One quote, with what stands between the braces. */
export const quotePattern: RegExp = /\{\{([^{}]*)\}\}/gu;
const brokenQuote = /[{｛]{2}[^{}｛｝]*[}｝]{0,2}|[}｝]{2}/gu;

/**
 * Returns the text with its quotes filled; one that cannot be filled stays as it is, with a finding at its characters.
 * `from`: where the text begins, when it is only a part of the value at the path.
 */
export function fillQuotes(report: Report, path: KeyPath, text: string, names: Quotable, from?: Position): Filled {
  if (!/[{｛]{2}|[}｝]{2}/u.test(text)) return { text, findings: [] };
  const findings: Finding[] = [];
  const nextQuote = partsWithin(report, path, from);
  const filled = text.replaceAll(quotePattern, (whole, inside: string) => {
    const found = lookUpQuote(inside.trim(), names, nextQuote(whole));
    if (typeof found === 'string') return found;
    findings.push(found);
    return whole;
  });
  return { text: filled, findings: [...findings, ...malformedQuotes(text, partsWithin(report, path, from))] };
}

/** Finds braces that pair up to no quote. */
export function malformedQuotes(text: string, next: PartFinder): Finding[] {
  const others = text.replaceAll(quotePattern, (whole) => ' '.repeat(whole.length));
  return [...others.matchAll(brokenQuote)].map(([part]) => malformed(part, next(part)));
}

/** Full-width braces that pair up are the doctor's to mend; what is left of them here is broken too. */
function malformed(part: string, place: Place): Finding {
  return error('quote-malformed', place, {
    message: `引用的括号不成对：${part}`,
    hint: '写成 {{名称}}：半角，左右各两个',
    actual: part,
  });
}
