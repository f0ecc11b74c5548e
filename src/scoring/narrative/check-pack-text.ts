/**
 * Whether the quotes in a pack's outline can ever be filled: checked when the pack is loaded, at the place in pack.yaml.
 *
 * In: an outline, and the names that its 文种 prints. What only a report can tell (whether the data is blank) is seen in scoring.
 */
import { error, type Finding, type Place } from '../../core/finding.ts';
import { partsOf } from '../../core/parts-of.ts';
import type { OutlineSection, PackText } from '../../packs/profile.ts';
import { argumentCountFault } from '../apply-helper.ts';
import { shortNames } from '../quotable.ts';
import { malformedQuotes, type Quotable, quotePattern } from '../quotes.ts';
import { readQuote } from '../read-quote.ts';
import { unknownHelper, unknownQuote } from '../unknown-quote.ts';
import { nameAlone, paragraphsOf } from './paragraphs.ts';

export interface OutlineNames {
  /** Dotted paths of single texts. */
  readonly texts: readonly string[];
  /** What may stand between paragraphs. */
  readonly blocks: readonly string[];
}

/** Names that follow from what an author writes: the levels of his indicators, his annexes. */
const ofReport = /^(?:(?:绩效指标|评价指标)\..+\.(?:分值|得分)|附件\..+)$/u;

export function checkPackTexts(outline: readonly OutlineSection[], names: OutlineNames): Finding[] {
  const later = new Set([...names.texts, ...shortNames(names.texts)]);
  const check = (sections: readonly OutlineSection[]): Finding[] =>
    sections.flatMap(({ text, children }) => [
      ...(text === undefined ? [] : checkText(text, { texts: new Map(), later }, names.blocks)),
      ...check(children),
    ]);
  return check(outline);
}

type Known = Pick<Quotable, 'texts' | 'later'>;

function checkText({ text, place, source }: PackText, names: Known, blocks: readonly string[]): Finding[] {
  const nextQuote = partsOf(place, source);
  const faults = paragraphsOf(text).flatMap((paragraph) => {
    const alone = nameAlone(paragraph);
    return [...paragraph.matchAll(quotePattern)].flatMap(([whole, inside = '']) => {
      const at = nextQuote(whole);
      return alone !== undefined && blocks.includes(alone) ? [] : faultsOf(inside.trim(), names, at);
    });
  });
  return [...faults, ...malformedQuotes(text, partsOf(place, source))];
}

function faultsOf(inside: string, names: Known, place: Place): Finding[] {
  const { first, helper, parts, isName } = readQuote(inside, names);
  if (!isName && helper === undefined) return [unknownHelper(first, inside, parts, names, place)];
  const count = helper && argumentCountFault({ name: first, helper, parts }, place);
  if (count !== undefined) return [count];
  return parts
    .filter((name) => !names.later.has(name) && !ofReport.test(name))
    .map((name) => unknown(name, names, place));
}

function unknown(name: string, names: Known, place: Place): Finding {
  const found = unknownQuote(name, names, place);
  return error(found.code, place, { ...found, message: `提纲的正文：${found.message}` });
}
