/** What a row measures, told by the names of the levels that it stands under: 数量指标, 产出时效, 成本指标 … */

export type RowKind = 'count' | 'quality' | 'time' | 'cost' | 'satisfaction' | 'benefit';

/** Data: the words in the names of levels. 成本 and 满意 hold at any level, so they come first. */
const words: readonly (readonly [RowKind, RegExp])[] = [
  ['satisfaction', /满意/u],
  ['cost', /成本/u],
  ['time', /时效|进度/u],
  ['count', /数量/u],
  ['quality', /质量/u],
  ['benefit', /效益|效果|影响/u],
];

/** In: the levels' names. Undefined where they say nothing of it: 决策, 过程. */
export function rowKind(levels: readonly string[]): RowKind | undefined {
  return words.find(([, word]) => levels.some((level) => word.test(level)))?.[0];
}
