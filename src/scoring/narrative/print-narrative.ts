/**
 * What the page prints of the narrative: a flat list, each row one heading, one paragraph, or one table.
 *
 * In: the sections, and by table name what a table's row holds: its own data and what stands beside it.
 */
import type { OutlineSection } from '../../packs/profile.ts';
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

/** As `printNarrative`; where the outline begins a part, its title stands above the first section in it. */
export function printInParts(
  sections: readonly ScoredSection[],
  outline: readonly OutlineSection[],
  tables: Readonly<Record<string, PrintedMap>>,
): readonly PrintedMap[] {
  let current: string | undefined;
  return sections.flatMap((section) => {
    const known = section.isOwn ? undefined : outline.find(({ title }) => title === section.title);
    const part = known?.part ?? current;
    const begins = part !== undefined && part !== current;
    current = part;
    const rows = printNarrative([section], tables);
    return begins ? [{ 部分标题: printText(part, section.place) }, ...rows] : rows;
  });
}

function printBlock(block: NarrativeBlock, tables: Readonly<Record<string, PrintedMap>>): PrintedMap {
  return block.kind === 'prose' ? { 段落: printText(block.text, block.place) } : (tables[block.name] ?? {});
}
