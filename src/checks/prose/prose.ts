/**
 * The prose of a scored report, read once for all rules: its passages, their figures, and what of the data each figure can only mean.
 *
 * Precision before recall: a figure that may mean something else is not tied, and nothing is said of it.
 */
import type { Scored } from '../../scoring/scored.ts';
import { once } from '../once.ts';
import { type Mention, mentionsOf } from './read/mentions.ts';
import { type Passage, passagesOf } from './read/passages.ts';
import type { Subject } from './tie/datum.ts';
import { type Facts, factsOf } from './tie/facts.ts';
import { type KnownRow, knownRows } from './tie/known-rows.ts';
import type { Tie } from './tie/tie.ts';
import { tieCount } from './tie/tie-count.ts';
import { type Aspect, type IndicatorTie, tieIndicator } from './tie/tie-indicator.ts';
import { type MoneyContext, tieMoney } from './tie/tie-money.ts';
import { tieNamed } from './tie/tie-named.ts';
import { tieOwnRow } from './tie/tie-own-row.ts';
import { tieRate } from './tie/tie-rate.ts';
import { tieSatisfaction } from './tie/tie-satisfaction.ts';
import { tieScore } from './tie/tie-score.ts';

export interface Prose {
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly facts: Facts;
  /** The rows of `facts` that a sentence can be about. */
  readonly rows: readonly KnownRow[];
  readonly ties: readonly (Tie | IndicatorTie)[];
}

export const proseOf: (scored: Scored) => Prose = once((scored) => {
  const passages = passagesOf(scored);
  const mentions = passages.flatMap((passage) => mentionsOf(passage, scored.report.data.年度));
  const facts = factsOf(scored);
  const rows = rowsOf(facts, scored);
  return { passages, mentions, facts, rows, ties: tiesOf(mentions, facts, rows) };
});

function rowsOf(facts: Facts, { report }: Scored): KnownRow[] {
  return knownRows(facts.rows, ({ path, place }, column) => {
    const cell = report.places.at([...path, column]);
    return place.file === cell.file ? cell : place;
  });
}

function tiesOf(mentions: readonly Mention[], facts: Facts, rows: readonly KnownRow[]): (Tie | IndicatorTie)[] {
  let before: (MoneyContext['before'] & { readonly passage: Passage }) | undefined;
  return mentions.flatMap((mention): (Tie | IndicatorTie)[] => {
    const subject = subjectOf(mention, facts);
    if (subject === undefined) return [];
    const names = subject.name === undefined ? facts.names : [subject.name, ...facts.names];
    const context = { subject, names, before: before?.passage === mention.passage ? before : undefined };
    const money = tieMoney(mention, context);
    if (money) before = { passage: mention.passage, sentence: mention.sentence, columns: money.columns };
    const tie =
      money ??
      tieRate(mention, subject, names) ??
      tieScore(mention, subject, names) ??
      tieCount(mention, subject, names) ??
      tieNamed(mention, subject, names) ??
      (subject.name === undefined ? tieRow(mention, rows, names) : undefined);
    return tie ? [tie] : [];
  });
}

function tieRow(mention: Mention, rows: readonly KnownRow[], names: readonly string[]): Tie | IndicatorTie | undefined {
  return (
    tieIndicator(mention, rows, aspectOf(mention.passage), names) ??
    tieSatisfaction(mention, rows, names) ??
    tieOwnRow(mention, rows)
  );
}

/** The project that the sentence names last; the report's own where it names none. Undefined: one that nobody can tell. */
function subjectOf({ earlier, lead }: Mention, { own, projects, isDepartment }: Facts): Subject | undefined {
  const said = `${earlier}${lead}`;
  const named = projects
    .map((project) => ({ project, at: said.lastIndexOf(project.name ?? '') }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  if (named) return named.project;
  return isDepartment && /[该本此]项目/u.test(said) ? undefined : own;
}

/** Where goals are set a figure is a target, where results are told a result; elsewhere it may be either. */
function aspectOf({ slot, titles }: Passage): Aspect {
  if (slot === 'goal' || isGoalSection(titles)) return 'target';
  return slot === 'result' ? 'actual' : 'either';
}

export function isGoalSection(titles: readonly string[]): boolean {
  return (
    titles.some((title) => /目标/u.test(title)) && !titles.some((title) => /完成|实现|评价|分析|自评/u.test(title))
  );
}
