/** Percentages of prose → the rate of the money table that they can only be: 预算执行率为87.06%, 结转率4.2%. */
import type { Mention } from '../read/mentions.ts';
import { type Subject, wholeRow } from './datum.ts';
import type { Tie } from './tie.ts';
import { unknownWords } from './words.ts';

const rateWords: readonly (readonly [RegExp, string])[] = [
  [/(?:预算|资金|支出|经费)*(?:执行率|执行进度|支出进度|支出率|完成率)/u, '执行率'],
  [/(?:资金|预算|经费)*到位率/u, '到位率'],
  [/(?:资金)?结转(?:和?结余)?率|结余率/u, '结转结余率'],
  [/(?:部门)?预决算差异率/u, '预决算差异率'],
];
const rowWords: readonly (readonly [RegExp, string])[] = [
  [/(?:当年)?财政(?:拨款|资金)/u, '当年财政拨款'],
  [/上年结转(?:资金)?/u, '上年结转资金'],
  [/其他资金/u, '其他资金'],
  [/基本支出/u, '基本支出'],
  [/项目支出/u, '项目支出'],
];

/** Returns the rate of the whole money that a sentence names without data to compare with. */
export function saysRate({ figure, lead, isOtherYear }: Mention, names: readonly string[]): string | undefined {
  if (figure.kind !== 'percent' || isOtherYear) return undefined;
  const [word, column] = rateWords.find(([pattern]) => pattern.test(lead)) ?? [];
  return word && unknownWords(lead.replace(word, ''), names) === '' ? column : undefined;
}

export function tieRate(mention: Mention, subject: Subject, names: readonly string[]): Tie | undefined {
  const { figure, lead, isOtherYear } = mention;
  if (figure.kind !== 'percent' || figure.reading === 'bound' || isOtherYear) return undefined;
  const [word, column] = rateWords.find(([pattern]) => pattern.test(lead)) ?? [];
  if (word === undefined || column === undefined) return undefined;
  const [rowWord, row] = rowWords.find(([pattern]) => pattern.test(lead)) ?? [undefined, wholeRow];
  const rest = lead.replace(word, '').replace(rowWord ?? '', '');
  // 预算完成率 is said of the money, 完成率 of anything.
  if (unknownWords(rest, names) !== '' || /^完成率/u.test(word.exec(lead)?.[0] ?? '')) return undefined;
  const known = subject.rates.some((cell) => cell.row === row && cell.column === column) ? row : undefined;
  const candidates = subject.rates.filter((cell) => cell.row === known && cell.column === column);
  if (candidates.length === 0) return undefined;
  const others = subject.rates.filter((cell) => !candidates.includes(cell));
  return { mention, candidates, others, label: candidates[0]?.label ?? '' };
}
