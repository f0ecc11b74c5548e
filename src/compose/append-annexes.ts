/**
 * Puts the annexes behind the report: each with its own pages and paper, under a heading 附件1 that the contents name.
 *
 * In: the report's sections, the annexes' trees and what the page calls them. Page numbers run on.
 */
import { heading, run } from '../tree/build.ts';
import type { Block, PageTree, Section } from '../tree/page-tree.ts';

export interface AnnexName {
  /** `1`; empty for one annex alone. */
  readonly number: string;
  readonly title: string;
}

/** `names`: those of the annexes, one each. */
export function appendAnnexes(
  sections: readonly Section[],
  annexes: readonly PageTree[],
  names: readonly AnnexName[],
): readonly Section[] {
  const added = annexes.flatMap((annex, index) => {
    const name = names[index] ?? { number: '', title: annex.title };
    return annexSections(annex, `annex-${index + 1}`, name);
  });
  return [...sections, ...added];
}

/** Its own contents would list the whole report, so they are left out. */
function annexSections(annex: PageTree, id: string, name: AnnexName): readonly Section[] {
  const kept = annex.sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'contents'));
  return kept.map((section, index) => {
    const { firstNumber: _, ...rest } = section;
    const blocks = section.blocks.map((block) => within(block, id));
    const top = index === 0 ? [annexHeading(section, id, name)] : [];
    // Its cover is a page of the whole too: without a number the contents could not name it.
    return { ...rest, pageNumber: 'dash', blocks: [...top, ...blocks] };
  });
}

function annexHeading({ origin }: Section, id: string, { number, title }: AnnexName): Block {
  const label = `附件${number}`;
  const runs = [run(label, origin)];
  return heading({ level: 1, id, number: '', style: 'annex', entry: `${label}　${title}`, runs, origin });
}

/** Its headings keep their numbers; their ids must be no other's, and the contents leave them out. */
function within(block: Block, id: string): Block {
  if (block.kind !== 'heading') return block;
  return { ...block, id: `${id}-${block.id}`, inAnnexes: (block.inAnnexes ?? 0) + 1 };
}
