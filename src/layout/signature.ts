/** 落款: the unit and the date below it are centred on each other, so that one seal stands evenly over both. */
import type { SetBlock, SetText } from './set-block.ts';

export function isSignatureUnit(block: SetBlock | undefined): block is SetText {
  return hasStyle(block, 'signature-unit');
}

/** Returns the blocks with the insets of signatures changed: the narrower line is moved to the middle of the wider. */
export function centreSignatures(blocks: readonly SetBlock[]): SetBlock[] {
  return blocks.map((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (isSignatureUnit(block) && isSignatureDate(after)) return moved(block, after);
    if (isSignatureDate(block) && isSignatureUnit(before)) return moved(block, before);
    return block;
  });
}

function isSignatureDate(block: SetBlock | undefined): block is SetText {
  return hasStyle(block, 'signature-date');
}

function hasStyle(block: SetBlock | undefined, style: string): block is SetText {
  return block?.kind === 'text' && block.block.kind === 'paragraph' && block.block.style === style;
}

/** The wider of the two stays where its style puts it. */
function moved(block: SetText, other: SetText): SetText {
  const further = Math.max(0, (widthOf(other) - widthOf(block)) / 2);
  const style = { ...block.style, insetRight: block.style.insetRight + further / block.style.size };
  return { ...block, style, lines: block.lines.map((line) => ({ ...line, style })) };
}

/** pt */
function widthOf({ lines, style }: SetText): number {
  return Math.max(...lines.map(({ line }) => line.width - style.spacing));
}
