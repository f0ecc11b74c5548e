/** The words that say whether a figure is a floor or a ceiling. Data: before the figure, and behind it. */
import type { Comparator } from './target.ts';

/** `reached`: 达到90% sets a floor as a target, and is a plain figure as a result. */
export interface ComparatorWord {
  readonly word: string;
  readonly comparator: Comparator;
  readonly reached?: true;
}

const words = (comparator: Comparator, list: string): ComparatorWord[] =>
  list.split(' ').map((word) => ({ word, comparator }));

/** Longest first, so that 不超过 is not read as 超过. */
export const wordsBefore: readonly ComparatorWord[] = [
  ...words(
    '≥',
    '≥ >= => 不少于 不低于 不小于 不得少于 不得低于 不应少于 不应低于 应不少于 应不低于 至少 最少 最低 大于等于 大于或等于 高于等于 高于或等于',
  ),
  ...words(
    '≤',
    '≤ <= =< 不超过 不多于 不高于 不大于 不晚于 不得超过 不得多于 不得高于 不应超过 至多 最多 最高 控制在 小于等于 小于或等于 低于等于 低于或等于',
  ),
  ...words('>', '> 大于 高于 超过 多于'),
  ...words('<', '< 小于 低于 少于'),
  ...words('=', '= 等于'),
  { word: '达到', comparator: '≥', reached: true } as const,
  { word: '达', comparator: '≥', reached: true } as const,
].sort((a, b) => b.word.length - a.word.length);

/** 以上、以下、以内 include the figure itself (民法典 art. 1259). */
export const wordsBehind: readonly ComparatorWord[] = [
  ...words('≥', '(含)以上 以上(含) 及以上 以上'),
  ...words('≤', '(含)以下 以下(含) 及以下 以下 (含)以内 以内(含) 及以内 以内 之内 内'),
].sort((a, b) => b.word.length - a.word.length);
