/** 满意度达到90% where the report has one measure of satisfaction: the sentence need not say whose. */
import type { Mention } from '../read/mentions.ts';
import { isSatisfaction, type KnownRow } from './known-rows.ts';
import type { Tie } from './tie.ts';
import { unknownWords } from './words.ts';

const general =
  /(?:服务对象|受益对象|受益群体|受益群众|社会公众|社会群众|群众|公众|用户|读者|总体|综合|平均)*(?:的)?满意(?:度|率)/u;

/** Whether the sentence tells of satisfaction without saying whose, or with a general word. */
export function saysSatisfaction({ figure, lead }: Mention, names: readonly string[]): boolean {
  return figure.kind === 'percent' && general.test(lead) && unknownWords(lead.replace(general, ''), names) === '';
}

export function tieSatisfaction(
  mention: Mention,
  rows: readonly KnownRow[],
  names: readonly string[],
): Tie | undefined {
  if (mention.isOtherYear || !saysSatisfaction(mention, names)) return undefined;
  const measured = rows.filter((known) => isSatisfaction(known) && known.actual?.unit === '%');
  const candidates = measured.flatMap(({ actual, target }) => [actual, target]).filter((one) => one !== undefined);
  const [first] = candidates;
  return first && { mention, candidates, others: [], label: first.label };
}
