/** A cell of a Word table: its spans, its vertical alignment, its paragraphs in the cell's own style. */
import { BorderStyle, TableCell, VerticalAlignTable, VerticalMergeType, type Paragraph as WordParagraph } from 'docx';
import type { Cell, Paragraph } from '../../tree/page-tree.ts';
import { cellStyles, paragraphStyles } from '../../tree/style-sheet.ts';
import type { Slot } from './grid-slots.ts';
import { styledParagraph } from './paragraph.ts';
import { cellStyleNames, paragraphStyleNames } from './style-names.ts';

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
  const styled =
    paragraph.style === 'cell-text'
      ? { id: cellStyleNames[cell.style].id, align: cellStyles[cell.style].align }
      : { id: paragraphStyleNames[paragraph.style].id, align: paragraphStyles[paragraph.style].align };
  return styledParagraph(paragraph, styled, paragraph.align ?? cell.align ?? cellStyles[cell.style].align);
}

/** A cell must hold a paragraph, also where a merge from above goes through it. */
function blank(cell: Cell): WordParagraph {
  return cellParagraph({ kind: 'paragraph', style: 'cell-text', runs: [], origin: cell.origin }, cell);
}
