/**
 * The pack's text of a section that the author did not write: its paragraphs with their quotes filled from the report.
 *
 * A paragraph that quotes blank data only is left out: there is nothing to say. One that quotes some blank data would have a
 * gap, which the author must hear of: he fills the data in, or writes the section himself.
 */
import { error, type Finding, type Place } from '../../core/finding.ts';
import { partsOf } from '../../core/parts-of.ts';
import type { OutlineSection, PackText } from '../../packs/profile.ts';
import { lookUpQuote } from '../look-up-quote.ts';
import { type Quotable, quotePattern } from '../quotes.ts';
import { readQuote } from '../read-quote.ts';
import type { NarrativeBlock } from '../scored.ts';
import { firstLineOf, nameAlone, paragraphsOf } from './paragraphs.ts';

export interface PackTextSetup {
  readonly names: Quotable;
  /** The blocks that this report can print. */
  readonly tables: ReadonlySet<string>;
  /** Where in the report the section belongs: what is wrong with the data is told there. */
  readonly at: Place;
}

export interface ReadPackText {
  readonly blocks: readonly NarrativeBlock[];
  readonly findings: readonly Finding[];
}

type Section = Pick<OutlineSection, 'title' | 'text'>;

export function readPackText({ title, text }: Section, setup: PackTextSetup): ReadPackText {
  if (text === undefined) return { blocks: [], findings: [] };
  const findings: Finding[] = [];
  const nextLine = partsOf(text.place, text.source);
  const blocks = paragraphsOf(text.text).flatMap((paragraph): NarrativeBlock[] => {
    const place = nextLine(firstLineOf(paragraph));
    const name = nameAlone(paragraph);
    if (name !== undefined && setup.tables.has(name)) return [{ kind: 'table', name, place, fromPack: true }];
    const filled = fillParagraph(paragraph, setup, (fault) => findings.push(ofData(fault, title, text, setup.at)));
    return filled === undefined ? [] : [{ kind: 'prose', text: filled, place }];
  });
  return { blocks, findings };
}

/** Undefined: all that it quotes is blank. */
function fillParagraph(
  paragraph: string,
  { names, at }: PackTextSetup,
  tell: (fault: Finding) => void,
): string | undefined {
  const quotes = [...paragraph.matchAll(quotePattern)].map(([, inside = '']) => inside.trim());
  const gaps = quotes.filter((inside) => isBlank(inside, names));
  if (quotes.length > 0 && gaps.length === quotes.length) return undefined;
  return paragraph.replaceAll(quotePattern, (_, inside: string) => {
    const found = lookUpQuote(inside.trim(), names, at);
    if (typeof found === 'string') return found;
    tell(found);
    return '';
  });
}

/** Whether a name in it stands for nothing in this report; that there is such a name at all was seen when the pack was loaded. */
function isBlank(inside: string, names: Quotable): boolean {
  return readQuote(inside, names).parts.some((name) => !names.texts.get(name)?.text);
}

/** The pack's sentence cannot be made from the report's data. */
function ofData(fault: Finding, title: string, { place }: PackText, at: Place): Finding {
  return error('pack-text-gap', at, {
    message: `“${title}”的标准文字写不全：${fault.message}`,
    hint: `填写这项数据（没有的写 0），或在正文里自己写“${title}”一节`,
    related: [{ message: '标准文字在地区包的这里', place }],
  });
}
