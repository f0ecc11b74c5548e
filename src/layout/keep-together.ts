/** What must stand on one page together: a heading and the beginning of what follows, a signature and the text's end. */
import { leastHeight } from './cut-table.ts';
import type { SetBlock } from './set-block.ts';
import { heightOf } from './set-text.ts';
import { isSignatureUnit } from './signature.ts';

/**
 * Returns the height that must stand together from the block on, pt; 0 when the block may stand at the foot of a page.
 * `fresh`: what a fresh page has room for, pt.
 */
export function heightKept(blocks: readonly SetBlock[], from: number, fresh: number): number {
  let height = 0;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as SetBlock;
    if (block.kind === 'page-break' || block.kind === 'fill') return height;
    if (block.kind === 'table') return height === 0 ? 0 : height + leastHeight(block.grid, fresh);
    if (block.kind === 'contents') return height === 0 ? 0 : height + (block.entries[0]?.style.pitch ?? 0);
    const { before, after, pitch, keepWithNext } = block.style;
    if (!keepWithNext) return height === 0 ? 0 : height + before + leastOf(blocks, index, pitch);
    height += before + heightOf(block.lines) + after;
  }
  return height;
}

/** Lines of text that go to the next page with the signature below them: none stands alone on its page. */
export const linesBeforeSignature = 2;

/** A text's first line; all of a short text that a signature follows. */
function leastOf(blocks: readonly SetBlock[], index: number, pitch: number): number {
  const block = blocks[index];
  const tail = heightOfTail(blocks, index);
  if (block?.kind !== 'text' || tail === 0 || block.lines.length > linesBeforeSignature) return pitch;
  return heightOf(block.lines) + tail;
}

/** Returns the height that a text's last lines must stay together with, pt: that of the signature right below it. */
export function heightOfTail(blocks: readonly SetBlock[], index: number): number {
  const block = blocks[index];
  if (block?.kind !== 'text' || block.style.keepWithNext || !isSignatureUnit(blocks[index + 1])) return 0;
  return block.style.after + heightKept(blocks, index + 1, 0);
}
