/** What the DOCX takes from set text: the lines of titles and the ends of signatures. */
import type { Paragraph } from '../tree/page-tree.ts';
import type { SetBlock, SetText } from './set-block.ts';

/** Returns the lines of each balanced title that has several. */
export function titleLines(blocks: readonly SetBlock[]): Map<Paragraph, readonly string[]> {
  const titles = paragraphs(blocks).filter(({ style, lines }) => style.balanced && lines.length > 1);
  return new Map(
    titles.map(({ block, lines }) => [block, lines.map(({ line }) => line.glyphs.map(({ text }) => text).join(''))]),
  );
}

/** Returns how far the lines of each signature end from the type area's right edge, pt. */
export function signatureEnds(blocks: readonly SetBlock[]): Map<Paragraph, number> {
  const signatures = paragraphs(blocks).filter(({ block }) => block.style.startsWith('signature-'));
  return new Map(signatures.map(({ block, style }) => [block, style.insetRight * style.size]));
}

function paragraphs(blocks: readonly SetBlock[]): (SetText & { readonly block: Paragraph })[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'text' || block.block.kind !== 'paragraph') return [];
    return [{ ...block, block: block.block }];
  });
}
