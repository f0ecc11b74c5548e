/** The figures of a passage with the words around them: what a figure is called stands before it in its clause. */
import type { Figure } from './figure.ts';
import type { Passage } from './passages.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';

export interface Mention {
  readonly passage: Passage;
  readonly figure: Figure;
  /** The words between the clause's beginning, or the figure before, and this one; without blanks and quotation marks. */
  readonly lead: string;
  /** The words behind it, up to the end of the clause or the next figure. */
  readonly tail: string;
  /** Its sentence as far as the lead, the blanks left out. */
  readonly earlier: string;
  /** Which sentence of the passage it stands in, from 0. */
  readonly sentence: number;
  /** Whether the sentence speaks of another year than the report, as far as can be seen. */
  readonly isOtherYear: boolean;
}

const sentenceEnd = /[。；！？;!?]/u;
/** No brackets: they stand in names (维修（护）费); what stands behind one that is not closed is tied to nothing. */
const clauseEnd = /[，,、：:。；！？;!?]/u;
const relativeYear =
  /上年|去年|上一年|前年|前两年|以前年度|历年|往年|近[两二三四五几]年|明年|次年|下年|下一年|今后|以后年度|同期/u;
const needless = /[\s“”‘’"'「」]/gu;

/** A sentence is looked at so far back: longer ones tell nothing more, and take no time. */
const longestSentence = 300;

/** `year`: the report's. Linear in the text. */
export function mentionsOf(passage: Passage, year: string): Mention[] {
  const { text } = passage;
  const figures = readFigures(text);
  const dates = figures.length === 0 ? [] : readDates(text).filter((date) => date.year !== undefined);
  let [sentence, clause, scanned, nextDate] = [0, 0, 0, 0];
  return figures.map((figure, index): Mention => {
    for (; scanned < figure.start; scanned++) {
      const letter = text[scanned] ?? '';
      if (!clauseEnd.test(letter)) continue;
      clause = scanned + 1;
      if (sentenceEnd.test(letter)) sentence = scanned + 1;
    }
    while ((dates[nextDate]?.end ?? figure.start + 1) <= figure.start) nextDate += 1;
    const named = dates[nextDate - 1];
    const begin = Math.max(clause, figures[index - 1]?.end ?? 0);
    const from = Math.max(sentence, figure.start - longestSentence);
    const next = figures[index + 1]?.start ?? text.length;
    scanned = figure.end;
    return {
      passage,
      figure,
      lead: text.slice(begin, figure.start).replace(needless, ''),
      tail: (text.slice(figure.end, next).split(clauseEnd, 1)[0] ?? '').replace(needless, ''),
      earlier: text.slice(from, Math.max(from, begin)).replace(needless, ''),
      sentence,
      isOtherYear:
        named && named.start >= sentence
          ? String(named.year) !== year
          : relativeYear.test(text.slice(from, figure.start)),
    };
  });
}
