/**
 * What an officer's phrase for a target means: ≥300, 不少于4次, 90%以上, 8小时内, 2024年12月底前, 3-5次.
 *
 * What is not clearly a quantity, a range or a date is qualitative (按需求结算, 全覆盖, 完成, 5G信息化, 2023.1-2023.12): the
 * points are then the evaluator's.
 */
import { normalisePhrase } from './normalise-phrase.ts';
import { daysOf } from './parse-days.ts';
import { rangeOf } from './parse-range.ts';
import { type Phrase, readPhrase } from './read-phrase.ts';
import type { Comparator, Target } from './target.ts';

export interface TargetContext {
  /** The report's 年度, four digits: the year of a date that names none. */
  readonly year: string;
}

/** Returns the target; money in 万元, shares in %. Only 不涉及… and 不适用 are not applicable: / and 无 say too little. */
export function parseTarget(text: string, { year }: TargetContext): Target {
  if (/^\s*(?:不涉及|不适用)/u.test(text)) return { kind: 'not-applicable' };
  const normal = normalisePhrase(text);
  if (normal === undefined) return { kind: 'qualitative' };
  const days = daysOf(normal, year);
  if (days !== undefined) return { kind: 'deadline', day: days.last };
  const range = rangeOf(normal);
  if (range !== undefined) return { kind: 'range', ...range };
  const phrase = readPhrase(normal);
  return (phrase && quantityTarget(phrase)) ?? { kind: 'qualitative' };
}

/** Undefined when the words before and behind the figure point in two directions: 不少于4次以内. */
function quantityTarget({ quantity, before, behind }: Phrase): Target | undefined {
  const comparator = before?.comparator ?? behind?.comparator;
  if (comparator === undefined) return { kind: 'quantity', comparator: '=', said: false, quantity };
  if (behind !== undefined && !sameDirection(comparator, behind.comparator)) return undefined;
  return { kind: 'quantity', comparator, said: true, quantity };
}

function sameDirection(a: Comparator, b: Comparator): boolean {
  return (a === '≥' || a === '>') === (b === '≥' || b === '>') && a !== '=';
}
