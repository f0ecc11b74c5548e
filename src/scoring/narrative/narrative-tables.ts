/**
 * The blocks of a narrative: data whose table or sentences may stand between its paragraphs, by data name.
 *
 * The list is open: whatever a report prints that is more than one text can be placed. The names here are those that an author
 * may be expected to place; without data for one, he is told so.
 */
import type { OutlineSection } from '../../packs/profile.ts';

export const narrativeTables: readonly string[] = ['评价指标', '预期目标完成情况', '项目资金', '绩效指标', '支出明细'];

/** Returns the blocks that a paragraph of one name alone may mean: those with data, and those that the outline or everybody knows. */
export function namedBlocks(outline: readonly OutlineSection[], tables: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...narrativeTables, ...tables, ...outlineBlocks(outline)]);
}

function outlineBlocks(outline: readonly OutlineSection[]): string[] {
  return outline.flatMap(({ table, children }) => [
    ...(table === undefined ? [] : [table]),
    ...outlineBlocks(children),
  ]);
}
