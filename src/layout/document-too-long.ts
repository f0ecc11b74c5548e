/**
 * Whether a document is longer than any office files: then it is not set at all, for it would take the machine with it.
 *
 * In: the page tree. Out: a finding at the text that oversteps, or none.
 */
import { error, type Finding, fileStart } from '../core/finding.ts';
import type { Heading, PageTree, Paragraph, Run } from '../tree/page-tree.ts';
import { nodesOf } from '../tree/walk.ts';

/** Those of cells included: some 7 000 pages of prose. A department's year with all its annexes has some 10 000 lines. */
const mostLines = 150_000;
const lettersPerLine = 28;

export function documentTooLong(tree: PageTree): Finding | undefined {
  let lines = 0;
  let last: Run | undefined;
  for (const node of nodesOf(tree)) {
    if (!('runs' in node)) continue;
    lines += linesOf(node);
    last = node.runs[0] ?? last;
    if (lines > mostLines) return tooLong(last);
  }
  return undefined;
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
