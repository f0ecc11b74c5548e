/**
 * Check `goal-text-duplicated`: a goal, or its result, says each thing once.
 *
 * Why: pasted twice, with a word changed in between, nobody knows which of the two was approved. Sentences of some length are compared.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { bareWords } from '../bare-words.ts';
import { areAlike, letterRuns } from '../letter-runs.ts';
import { matchesOf } from '../matches.ts';
import { proseOf } from '../prose/prose.ts';
import type { Passage } from '../prose/read/passages.ts';
import type { Rule } from '../rule.ts';

export const goalTextDuplicated: Rule = {
  code: 'goal-text-duplicated',
  severity: 'error',
  wants: '目标和完成情况里同一句话只写一遍',
  wrong: '预期目标里同一段话写了两遍，一处作“法律服务费”，一处作“法律服务费用”',
  right: '只留批复的一遍',
  find: checkGoalTextDuplicated,
};

const shortest = 15;
/** In hundredths: so much of two sentences is the same. */
const alike = 85;

interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Without blanks and marks. */
  readonly words: string;
}

export function checkGoalTextDuplicated(scored: Scored): Finding[] {
  const texts = new Map<string, Sentence[]>();
  for (const passage of proseOf(scored).passages) {
    if (passage.slot !== 'goal' && passage.slot !== 'result') continue;
    const key = JSON.stringify(passage.path);
    texts.set(key, [...(texts.get(key) ?? []), ...sentencesOf(passage)]);
  }
  return [...texts.values()].flatMap(checkSentences);
}

function checkSentences(sentences: readonly Sentence[]): Finding[] {
  if (sentences.length < 2) return [];
  const runs = sentences.map(({ words }) => letterRuns(words, 2));
  return sentences.flatMap((one, index) => {
    const first = sentences.find((_, at) => at < index && areAlike(runs[at] ?? none, runs[index] ?? none, alike));
    if (first === undefined) return [];
    const [text, earlier] = [one, first].map(({ passage, start, end }) => passage.written.slice(start, end).trim());
    return [
      error('goal-text-duplicated', one.passage.at(one.start, one.end), {
        message: `这一句与前面的一句${text === earlier ? '完全相同' : '几乎相同'}，同一个意思写了两遍`,
        hint: '只留一遍；两处用词不同的，照批复的写',
        related: [{ message: '前面的一句', place: first.passage.at(first.start, first.end) }],
      }),
    ];
  });
}

const none: ReadonlySet<string> = new Set();
const sentence = /[^。；！？;!?]+[。；！？;!?]?/gu;

function sentencesOf(passage: Passage): Sentence[] {
  return matchesOf(sentence, passage.text).flatMap(({ 0: text, index: start }) => {
    const words = bareWords(text);
    return words.length < shortest ? [] : [{ passage, start, end: start + text.length, words }];
  });
}
