/**
 * Whether a document is longer than any office files: then it is not set at all, for it would take the machine with it.
 *
 * In: the page tree. Out: a finding at the text that oversteps, or none.
 */
import { error, type Finding, fileStart } from '../core/finding.ts';
import { rowsOf } from '../tree/grid.ts';
import type { Block, Heading, PageTree, Paragraph, Row, Run } from '../tree/page-tree.ts';

/** Those of cells included: some 7 000 pages of prose. A department's year with all its annexes has some 10 000 lines. */
export const mostLines = 150_000;
const lettersPerLine = 28;

export function documentTooLong(tree: PageTree): Finding | undefined {
  const seen: Seen = { lines: 0, last: undefined };
  const isTooLong = tree.sections.some(({ blocks }) => blocks.some((block) => oversteps(seen, block)));
  return isTooLong ? tooLong(seen.last) : undefined;
}

interface Seen {
  lines: number;
  last: Run | undefined;
}

/** Counts the block, and tells whether that is too much. */
function oversteps(seen: Seen, block: Block): boolean {
  if (block.kind === 'table') return block.parts.some((part) => rowsOf(part).some((row) => overstepsIn(seen, row)));
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  seen.lines += linesOf(block);
  seen.last = block.runs[0] ?? seen.last;
  return seen.lines > mostLines;
}

function overstepsIn(seen: Seen, { cells }: Row): boolean {
  return cells.some(({ paragraphs }) => paragraphs.some((one) => oversteps(seen, one)));
}

/** About as many as it takes; a cell is narrower, and its lines more. */
function linesOf(block: Heading | Paragraph): number {
  let length = 0;
  let breaks = 0;
  for (const { text } of block.runs) {
    length += text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1;
  }
  return 1 + Math.floor(length / lettersPerLine) + breaks;
}

function tooLong(run: Run | undefined): Finding {
  return error('document-too-long', run?.origin.data ?? run?.origin.template ?? fileStart(''), {
    message: `内容超过 ${mostLines} 行（表格里的也算），没有排版；到这里为止已经有七千页左右`,
    hint: '把内容分成几份报告，或减少附件；核对有没有重复粘贴的文字',
  });
}
