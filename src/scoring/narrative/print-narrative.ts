/**
 * What the page prints of the narrative: a flat list, each row one heading, one paragraph, or one table.
 *
 * In: the sections, and by table name what a table's row holds: its own data and what stands beside it.
 */
import { printText } from '../print-figure.ts';
import type { NarrativeBlock, PrintedMap, ScoredSection } from '../scored.ts';

const headings = { 1: '一级标题', 2: '二级标题', 3: '三级标题', 4: '四级标题' } as const;

export function printNarrative(
  sections: readonly ScoredSection[],
  tables: Readonly<Record<string, PrintedMap>>,
): readonly PrintedMap[] {
  return sections.flatMap(({ level, title, place, blocks, children }) => [
    { [headings[level]]: printText(title, place) },
    ...blocks.map((block) => printBlock(block, tables)),
    ...printNarrative(children, tables),
  ]);
}

function printBlock(block: NarrativeBlock, tables: Readonly<Record<string, PrintedMap>>): PrintedMap {
  return block.kind === 'prose' ? { 段落: printText(block.text, block.place) } : (tables[block.name] ?? {});
}
