/** A cell of a Word table: its spans, its vertical alignment, its paragraphs in the cell's own style. */
import { BorderStyle, TableCell, VerticalAlignTable, VerticalMergeType, type Paragraph as WordParagraph } from 'docx';
import type { Cell, Paragraph } from '../../tree/page-tree.ts';
import { cellStyles, paragraphStyles } from '../../tree/style-sheet.ts';
import type { Slot } from './grid-slots.ts';
import { styledParagraph } from './paragraph.ts';
import { cellStyleNames, isCellTextStyle, paragraphStyleNames } from './style-names.ts';

const merges = { first: VerticalMergeType.RESTART, next: VerticalMergeType.CONTINUE } as const;
const verticals = { top: VerticalAlignTable.TOP, middle: VerticalAlignTable.CENTER } as const;
const noLine = { style: BorderStyle.NIL };

/** @param width in twips. */
export function wordCell(slot: Slot, width: number): TableCell {
  const { cell, merge, open } = slot;
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(merge === 'none' ? {} : { verticalMerge: merges[merge] }),
    ...(open ? { borders: { [open]: noLine } } : {}),
    verticalAlign: verticals[cellStyles[cell.style].vertical],
    children: slot.filled ? cell.paragraphs.map((each) => cellParagraph(each, cell)) : [blank(cell)],
  });
}

function cellParagraph(paragraph: Paragraph, cell: Cell): WordParagraph {
  const { style } = paragraph;
  const { align, strong } = cellStyles[cell.style];
  const wanted = paragraph.align ?? cell.align ?? align;
  if (isCellTextStyle(style)) {
    return styledParagraph(paragraph, { id: cellStyleNames[style][cell.style].id, align }, wanted);
  }
  const runs = strong ? paragraph.runs.map((run) => ({ ...run, strong })) : paragraph.runs;
  const styled = { id: paragraphStyleNames[style].id, align: paragraphStyles[style].align };
  return styledParagraph({ ...paragraph, runs }, styled, wanted);
}

/** A cell must hold a paragraph, also where a merge from above goes through it: one of the height of its others. */
function blank(cell: Cell): WordParagraph {
  const style = cell.paragraphs[0]?.style ?? 'cell-text';
  return cellParagraph({ kind: 'paragraph', style, runs: [], origin: cell.origin }, cell);
}
