/**
 * Check `paragraph-duplicated`: no paragraph stands twice in one report, word for word or nearly.
 *
 * Why: 可持续影响 that repeats 社会效益 says that nobody thought of it. Paragraphs are compared by the runs of five letters that they share.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { isGoalSection, proseOf } from './prose.ts';
import type { Passage } from './read/passages.ts';

export const paragraphDuplicated: Rule = {
  code: 'paragraph-duplicated',
  severity: 'warning',
  wants: '同一段话在一份报告里只写一次',
  wrong: '“可持续性影响”整段照抄“社会效益”，只多最后一句',
  right: '“可持续性影响”只写以后年度继续起作用的内容',
  find: checkParagraphDuplicated,
};

const run = 5;
/** Shorter ones repeat by right: 具体情况由……负责管理。 */
const shortest = 50;
/** So much of the shorter one stands in the other. */
const alike = 0.8;
/** A run that stands in more paragraphs than these is a phrase of the trade. */
const mostHolders = 20;

interface Paragraph {
  readonly passage: Passage;
  readonly runs: ReadonlySet<string>;
}

export function checkParagraphDuplicated(scored: Scored): Finding[] {
  const paragraphs = proseOf(scored).passages.flatMap((passage) => paragraphOf(passage) ?? []);
  const holders = new Map<string, number[]>();
  return paragraphs.flatMap((paragraph, index) => {
    const first = firstAlike(paragraph, paragraphs, holders);
    for (const one of paragraph.runs) remember(holders, one, index);
    return first ? [duplicated(paragraph.passage, first.passage)] : [];
  });
}

function paragraphOf(passage: Passage): Paragraph | undefined {
  if (passage.slot !== 'narrative') return undefined;
  const letters = passage.written.replace(/[\s\p{P}]/gu, '');
  if (letters.length < shortest) return undefined;
  const runs = new Set<string>();
  for (let at = 0; at + run <= letters.length; at++) runs.add(letters.slice(at, at + run));
  return { passage, runs };
}

/** Returns the earlier paragraph that shares the most with this one, if that is nearly all. */
function firstAlike(
  { passage, runs }: Paragraph,
  all: readonly Paragraph[],
  holders: ReadonlyMap<string, number[]>,
): Paragraph | undefined {
  const shared = new Map<number, number>();
  for (const one of runs) for (const index of holders.get(one) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  const [best] = [...shared].sort(([, a], [, b]) => b - a);
  const other = best && all[best[0]];
  if (best === undefined || other === undefined) return undefined;
  const least = Math.min(runs.size, other.runs.size);
  const most = Math.max(runs.size, other.runs.size);
  // What the goals promised may be told again where it was reached.
  const isRetold = isGoalSection(passage.titles) !== isGoalSection(other.passage.titles);
  return !isRetold && best[1] >= least * alike && most <= least * 2 ? other : undefined;
}

function remember(holders: Map<string, number[]>, one: string, index: number): void {
  const known = holders.get(one);
  if (known === undefined) holders.set(one, [index]);
  else if (known.length < mostHolders) known.push(index);
}

function duplicated(passage: Passage, first: Passage): Finding {
  const title = first.titles.at(-1) ?? '引言';
  return warning('paragraph-duplicated', passage.at(0, passage.written.length), {
    message: `这一段与“${title}”的一段${passage.written === first.written ? '完全相同' : '几乎相同'}`,
    hint: '只留一处；这里写这一节自己的内容',
    related: [{ message: `“${title}”的一段`, place: first.at(0, first.written.length) }],
  });
}
